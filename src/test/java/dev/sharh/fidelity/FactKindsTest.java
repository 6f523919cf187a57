package dev.sharh.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.content.CldrTables;
import dev.sharh.content.Lexicons;
import dev.sharh.fidelity.TextComparison.Text;
import dev.sharh.language.Language;
import dev.sharh.model.Severity;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Units, limits, countries and opposites in English sentences, and in the Arabic text that they are from. */
class FactKindsTest {
    private static final TextComparison COMPARISON = new TextComparison(new Lexicons(new CldrTables())::of);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    استمرت المحادثات خمسة أيام.          | The talks took five days.                 |
                    استمرت المحادثات خمسة أيام.          | The talks took five weeks.                | error measure “five weeks”
                    استمرت المحادثات خمسة أيام.          | It was a five-week meeting.               | error measure “five-week”
                    قتل خمسة أشخاص بعد خمسة أسابيع.       | Five people were killed after five weeks. |
                    قتل خمسة أشخاص بعد خمسة أسابيع.       | Five people were killed after five months. | error measure “five months”
                    بعد الأسابيع الثلاثة الأولى.         | After the first three weeks.              |
                    بعد الأسابيع الثلاثة الأولى.         | After the first three months.             | error measure “three months”
                    سيغادرون خلال أسبوعين.               | They will go within two weeks.            |
                    سيغادرون خلال أسبوعين.               | They will go within two months.           | error measure “two months”
                    سيغادرون خلال أسبوعين.               | They will go within fourteen days.        |
                    سار كيلومترين.                       | It drove two kilometres.                  |
                    سار كيلومترين.                       | It drove two miles.                       | error measure “two miles”
                    على بعد ثمانية كيلومترات.            | It is 5 miles away.                       |
                    على بعد ثمانية كيلومترات.            | It is 8 miles away.                       | error measure “8 miles”
                    على بعد 300 كم (190 ميلا).           | It is 301 km (190 miles) away.            | error number “301”
                    بلغت الحرارة 40 درجة مئوية.          | It reached 104 °F.                        |
                    بلغت الحرارة 40 درجة مئوية.          | It reached 40 °F.                         | error measure “40 °F”
                    بلغت الحرارة 40 درجة.                | It reached 104 degrees.                   |
                    بلغت الحرارة 40 درجة.                | It reached 60 degrees.                    | error number “60”
                    يبعد 300 كم.                         | It is 300 km (190 miles) away.            |
                    يبعد 300 كم.                         | It is 300 km (290 miles) away.            | error number “290”
                    مجموعة صيف 2019.                     | It is the SS19 collection.                |
                    مجموعة صيف 2018.                     | It is the SS19 collection.                | error number “19”
                    بعد سنة كاملة.                       | After twelve months.                      |
                    بعد سنة كاملة.                       | After thirteen months.                    | error number “thirteen”
                    استمر ساعتين ونصف.                   | It lasted two and a half hours.           |
                    وصل 1500 متر.                        | It reached 1500 metres.                   |
                    ارتفع خمس نقاط مئوية.                | It rose by five percentage points.        |
                    ارتفع خمس نقاط مئوية.                | It rose by five percent.                  | error percentage “five percent”
                    قتل ما لا يقل عن 50 شخصا.            | At least 50 people were killed.           |
                    قتل ما لا يقل عن 50 شخصا.            | Fewer than 50 people were killed.         | error limit “Fewer than 50”
                    قتل أقل من 50 شخصا.                  | Over 50 people were killed.               | error limit “Over 50”
                    قتل 50 شخصا أو أكثر.                 | 50 people or more were killed.            |
                    قتل 50 شخصا.                         | At least 50 people were killed.           |
                    رحبت إيران بالخطة.                   | Iran welcomed the plan.                   |
                    رحبت إيران بالخطة.                   | Iraq welcomed the plan.                   | error country “Iraq”
                    رحبت طهران بالخطة.                   | The Iranian government welcomed the plan. |
                    قال مسؤول أمريكي إن القوات ستغادر.   | Washington said that the troops will go.  |
                    قال مسؤول عراقي إن القوات ستغادر.    | Washington said that the troops will go.  | error country “Washington”
                    اتفقت العراقيون والأتراك.            | Iraqis and Turks agreed.                  |
                    ذبحوا الدجاجة.                       | They ate the turkey.                      |
                    زار الوفد كوريا الجنوبية.            | The delegation visited North Korea.       | error country “North Korea”
                    ارتفعت الأسعار.                      | Prices rose.                              |
                    ارتفعت الأسعار.                      | Prices fell.                              | warning opposite “fell”
                    ارتفعت الأسعار ثم انخفضت.            | Prices fell.                              |
                    سترتفع الأسعار.                      | Prices will fall.                         | warning opposite “fall”
                    وافق البرلمان على القانون.           | Parliament rejected the law.              | warning opposite “rejected”
                    قبل الانتخابات.                      | It happened after the vote.               | warning opposite “after”
                    في شمال البلاد.                      | It is in the south of the country.        | warning opposite “south”
                    اعتقلت الشرطة خمسة رجال.             | Police released five men.                 | warning opposite “released”
                    التقى رئيس الوزراء الوفد.            | The president met the delegation.         | warning opposite “president”
                    بعد أسبوع.                           | A month later.                            | warning opposite “month”
                    زار البلاد العام الماضي.             | He visited last year.                     |
                    زار البلاد العام الماضي.             | He visited last month.                    | warning opposite “last month”
                    سيصل الأسبوع المقبل.                 | He will arrive last week.                 | warning opposite “last week”
                    ينشر تقريرا كل يوم.                  | It publishes a report every week.         | warning opposite “week”
                    اجتمعوا يوم الاثنين.                 | They met on Monday, within the hour.      |
                    غادروا في شهر مارس 2020.             | They left in March 2020, a year too late. |
                    قالت المرأة إن زوجها غادر.           | The woman said that her husband left.     |
                    قال الرجل إنه سيغادر.                | The woman said that his car left.         | warning opposite “woman”
                    كانت تلك الجولة الأولى.              | It was the last round.                    | warning opposite “the last”
                    بقي الباب مفتوحا.                    | The door stayed closed.                   | warning opposite “closed”
                    تجمع المؤيدون في الساحة.             | Opponents met in the square.              | warning opposite “Opponents”
                    التقى الوفد رئيسهم.                  | The delegation met their prime minister.  | warning opposite “prime minister”
                    عادوا في الليل.                      | They came back by day.                    | warning opposite “day”
                    قاد البلاد في الاتجاه الخاطئ.        | He took it in the right direction.        | warning opposite “right”
                    عاشوا في مناطق ريفية.                | They lived in urban areas.                | warning opposite “urban”
                    ارتفعت المبيعات.                     | Sales were down.                          | warning opposite “were down”
                    انخفض العدد من 50 إلى 20.            | It fell from 50 to 20.                    |
                    انخفض العدد من 50 إلى 20.            | It fell from 20 to 50.                    | error number “20 to 50”
                    انخفضت النسبة من 50% إلى 20%.        | It fell from 20% to 50%.                  | error number “20% to 50”
                    بين 30 و40 شخصا.                     | Between 30 and 40 people came.            |
                    بين 30 و40 شخصا.                     | Between 40 and 30 people came.            | error number “40 and 30”
                    فازوا 3 مقابل 1.                     | They won 3 to 1.                          |
                    فازوا 3 مقابل 1.                     | They won 1 to 3.                          | error number “1 to 3”
                    فازوا ٣ مقابل ١.                     | They won 1-3.                             | error number “1-3”
                    فازوا 3-1.                           | They won 1-3.                             |
                    فازوا 3-1.                           | They won 1 to 3.                          |
                    من 3-1 إلى 2-5.                      | From 1-3 to 5-2.                          |
                    """)
    void aSentenceIsComparedWithItsSource(String arabic, String english, String finding) {
        Text article = new Text("article.txt", Language.of("ar"), arabic);

        assertThat(found(article, english)).isEqualTo(finding == null ? "" : finding);
    }

    /** A dash between two numbers has an order if both texts are written from left to right. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    fr | Ils ont gagné 3-1.     | They won 3-1.                      |
                    fr | Ils ont gagné 3-1.     | They won 1-3.                      | error number “1-3”
                    fr | Ils ont gagné 3 à 1.   | They won 1–3.                      | error number “1–3”
                    fr | Ils ont gagné 3 à 1.   | They won 3 to 1.                   |
                    fr | 3-1 puis 1-3.          | 1-3 after 3-1.                     |
                    ru | Они выиграли 3-1.      | They won 1-3.                      | error number “1-3”
                    he | הם ניצחו 3-1.          | They won 1-3.                      |
                    fr | De 10 à 20 personnes.  | It was 20-10 for them.             | error number “20-10”
                    """)
    void aResultIsComparedInItsOrder(String language, String original, String english, String finding) {
        Text article = new Text("article.txt", Language.of(language), original);

        assertThat(found(article, english)).isEqualTo(finding == null ? "" : finding);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    tr | Oran yüzde otuz sekizken düştü.       | It was 38 percent.               |
                    tr | Oran yüzde otuz sekizken düştü.       | It was 48 percent.               | error percentage “48 percent”
                    tr | kasım seçimlerinde kazandı.           | It won the November elections.   |
                    tr | Maliyet 3,1 milyar avroya yükseldi.   | It costs €3.1 billion.           |
                    tr | 550 pound ağırlığında.                | It weighs 550 pounds.            |
                    fr | Au moins 50 personnes sont mortes.   | Fewer than 50 people died.       | error limit “Fewer than 50”
                    fr | Plus de 50 personnes sont mortes.    | At least 50 people died.         |
                    es | Murieron menos de 50 personas.       | More than 50 people died.        | error limit “More than 50”
                    de | Mindestens 50 Menschen starben.      | At most 50 people died.          | error limit “At most 50”
                    tr | 50'den fazla kişi öldü.              | Less than 50 people died.        | error limit “Less than 50”
                    fa | دست کم ۵۰ نفر کشته شدند.             | Fewer than 50 people died.       | error limit “Fewer than 50”
                    it | Sono morte almeno 50 persone.        | At most 50 people died.          | error limit “At most 50”
                    ru | Погибли не менее 50 человек.         | Fewer than 50 people died.       | error limit “Fewer than 50”
                    ru | Погибли не более 50 человек.         | At most 50 people died.          |
                    uk | Загинуло щонайменше 50 людей.        | At most 50 people died.          | error limit “At most 50”
                    he | לפחות 50 בני אדם נהרגו.              | At most 50 people died.          | error limit “At most 50”
                    fr | Le gouvernement irakien a accepté.   | Iraq agreed.                     |
                    fr | Le gouvernement irakien a accepté.   | Iran agreed.                     | error country “Iran”
                    fr | L’Égypte et Damas ont accepté.       | Egypt and the Syrians agreed.    |
                    es | El Gobierno sirio lo aceptó.         | Tunisia agreed.                  | error country “Tunisia”
                    es | Los iraquíes lo aceptaron.           | Baghdad agreed.                  |
                    de | Die ägyptische Regierung nahm an.    | Jordan agreed.                   | error country “Jordan”
                    de | Bagdad und die Türken nahmen an.     | Iraq and Turkey agreed.          |
                    tr | Mısırlı bakan kabul etti.            | The Syrian minister agreed.      | error country “Syrian”
                    tr | Irak'ın bakanı kabul etti.           | The Iraqi minister agreed.       |
                    tr | Saatte 60 km hızla gitti.            | It moved at 60 kph.              |
                    tr | Saatte 60 km hızla gitti.            | It moved at 70 kph.              | error number “70”
                    uk | Швидкість – 60 км на годину.          | It moved at 60 kph.              |
                    uk | Вітер 30 миль на годину.              | The wind was 48 km/h.            |
                    ru | Ветер 60 км в час.                    | The wind was 60 mph.             | error measure “60 mph”
                    de | Der Wind hatte 60 km pro Stunde.      | The wind was 60 mph.             | error measure “60 mph”
                    tr | İki hafta sürdü.                      | It took two months.              | error measure “two months”
                    he | הסקר פורסם ביום ו‘.                    | It was published on Friday.      |
                    he | הסקר פורסם ביום ה‘.                    | It was published on Friday.      | error weekday “Friday”
                    he | ששה אנשים נפצעו.                       | Six people were hurt.            |
                    ur | ہفتے کو زلزلہ آیا۔                     | The quake was on Saturday.       |
                    ur | دو ہفتے بعد۔                           | Two weeks later.                 |
                    ur | دو ہفتے بعد۔                           | Two months later.                | error measure “Two months”
                    es | Ganó por 40 puntos porcentuales.      | It won by 40 percentage points.  |
                    es | Ganó por 40 por ciento.               | It won by 40 percentage points.  | error percentage “40 percentage points”
                    es | Duró cinco semanas.                   | It took five months.             | error measure “five months”
                    it | Andava a 800 km/ora.                  | It moved at 800 kph.             |
                    es | Fueron entre 27 y 38 grados.          | It was between 80 and 100 degrees. |
                    es | Cayeron de 5 a 10 cm.                 | It was 2 to 4 inches.            |
                    es | Cayeron de 5 a 10 cm.                 | It was 3 to 4 inches.            | error number “3”
                    pt | Estavam 27ºC.                         | It was 80 degrees.               |
                    de | Es waren sonnige 27 Grad.             | It was a sunny 80 degrees.       |
                    de | Es dauerte fünf Tage.                 | It took five weeks.              | error measure “five weeks”
                    fr | Il a duré cinq jours.                 | It took five weeks.              | error measure “five weeks”
                    ru | Это длилось пять недель.              | It took five months.             | error measure “five months”
                    fa | پنج هفته طول کشید.                    | It took five months.             | error measure “five months”
                    de | Es fiel von 50 auf 20.                | It fell from 50 to 20.           |
                    de | Es fiel von 50 auf 20.                | It fell from 20 to 50.           | error number “20 to 50”
                    fr | Entre 30 et 40 personnes.             | Between 40 and 30 people.        | error number “40 and 30”
                    ru | От 30 до 40 человек.                  | From 40 to 30 people.            | error number “40 to 30”
                    fa | خط ساحلی ۳۰۰ کیلومتری.                | It is 300 km (190 miles) long.   |
                    fr | Les prix ont augmenté.                | Prices rose.                     |
                    fr | Les prix ont augmenté.                | Prices fell.                     | warning opposite “fell”
                    fr | Le parlement a rejeté la loi.         | Parliament approved the law.     | warning opposite “approved”
                    fr | Il est parti après-midi.              | It left before noon.             |
                    fr | Une école publique a fermé.           | A private school closed.         | warning opposite “private”
                    es | La policía detuvo a cinco hombres.    | Police released five men.        | warning opposite “released”
                    es | Ocurrió después de las elecciones.    | It happened before the vote.     | warning opposite “before”
                    es | Según el New York Post.               | According to the old paper.      |
                    pt | Está no norte do país.                | It is in the south.              | warning opposite “south”
                    pt | Venderam a empresa.                   | They bought the company.         | warning opposite “bought”
                    it | Il tribunale vieta la protesta.       | The court allowed the protest.   | warning opposite “allowed”
                    it | Hanno vinto la partita.               | They lost the match.             | warning opposite “lost”
                    de | Die Gespräche begannen am Morgen.     | The talks ended in the morning.  | warning opposite “ended”
                    de | Die Gespräche begannen am Morgen.     | The talks began in the evening.  | warning opposite “evening”
                    tr | Seçimden önce beş kişi yaralandı.     | After the vote, it rained.       | warning opposite “After”
                    tr | Seçimden önce beş kişi yaralandı.     | Five people were killed.         | warning opposite “killed”
                    tr | Kız kardeşinden söz etti.             | He spoke of his brother.         | warning opposite “brother”
                    ru | Цены выросли.                         | Prices rose.                     |
                    ru | Цены выросли.                         | Prices fell.                     | warning opposite “fell”
                    ru | Полиция задержала пять человек.       | Police released five people.     | warning opposite “released”
                    uk | Парламент схвалив закон.              | Parliament rejected the law.     | warning opposite “rejected”
                    uk | Через тиждень.                        | A month later.                   | warning opposite “month”
                    he | הם הגיעו לפני הבחירות.                 | They came after the vote.        | warning opposite “after”
                    he | בצפון המדינה.                         | In the south of the country.     | warning opposite “south”
                    he | נפגשו ביום ראשון.                      | They met on Sunday, after a week. |
                    ur | وزیر اعظم نے وفد سے ملاقات کی۔          | The prime minister met them.     |
                    ur | وزیر اعظم نے وفد سے ملاقات کی۔          | The president met them.          | warning opposite “president”
                    fa | جنگ در بهار آغاز شد.                   | The war ended in spring.         | warning opposite “ended”
                    fa | تیم خانه را از دست داده‌اند.            | They won the house.              | warning opposite “won”
                    prs | قیمت‌ها کاهش یافت.                    | Prices rose.                     | warning opposite “rose”
                    pt | O governo iraquiano aceitou.          | Iraq agreed.                     |
                    pt | A reunião foi no Irão.                | Tunisia held the meeting.        | error country “Tunisia”
                    it | I siriani hanno accettato.            | The Iraqis agreed.               | error country “Iraqis”
                    ru | Это случилось в Египте.               | It happened in Libya.            | error country “Libya”
                    ru | Он живёт в Нью-Джерси.                | He lives in New Jersey, not in Iran. |
                    uk | Це сталося в Сінгапурі.               | It happened in Singapore.        |
                    uk | Це сталося в Сінгапурі.               | It happened in Jordan.           | error country “Jordan”
                    he | הממשלה העיראקית הסכימה.                | The Iraqi government agreed.     |
                    he | הממשלה העיראקית הסכימה.                | The Syrian government agreed.    | error country “Syrian”
                    fa | دولت عراق موافقت کرد.                  | Baghdad agreed.                  |
                    prs | پولیس جرمنی پنج نفر را گرفت.          | The French police held five.     | error country “French”
                    ur | برطانوی حکومت مان گئی۔                 | The Indian government agreed.    | error country “Indian”
                    fr | Il vit au Nouveau-Mexique et en Irak.  | He lives in New Mexico and Iraq. |
                    """)
    void anEnglishSentenceIsComparedWithItsSourceInAnotherLanguage(
            String language, String source, String english, String finding) {
        Text article = new Text("article.txt", Language.of(language), source);

        assertThat(found(article, english)).isEqualTo(finding == null ? "" : finding);
    }

    private static String found(Text article, String english) {
        return COMPARISON.compare(article, new Text("summary.txt", Language.of("en"), english)).stream()
                .filter(diagnostic -> diagnostic.severity() != Severity.NOTE)
                .map(diagnostic -> diagnostic.severity().word() + " "
                        + diagnostic.code().replaceAll("parity/|-not-in-source", "") + " "
                        + diagnostic.message().replaceAll("^[^“]*(“[^”]*”).*", "$1"))
                .collect(Collectors.joining(", "));
    }
}
