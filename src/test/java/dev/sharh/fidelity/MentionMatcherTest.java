package dev.sharh.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.content.CldrTables;
import dev.sharh.content.Lexicons;
import dev.sharh.fidelity.mention.Mention;
import dev.sharh.fidelity.mention.MentionFinder;
import dev.sharh.language.Language;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sentence, what it rests on in the other language, and the words that it doesn't bear out. */
class MentionMatcherTest {
    private final Lexicons lexicons = new Lexicons(new CldrTables());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    300,000 people fled.                    | فرّ 300 ألف شخص.                         |
                    300 people fled.                        | فرّ 300 ألف شخص.                         | 300
                    Two million fled.                       | فرّ مليونا شخص أي مليونين.               |
                    Three million fled.                     | فرّ مليونين.                             | Three million
                    In the 15th century.                    | في القرن الخامس عشر.                     |
                    In the 16th century.                    | في القرن الخامس عشر.                     | 16th
                    In the 1960s.                           | في الستينيات.                            |
                    In the 1970s.                           | في الستينيات.                            | 1970s
                    On 5 August.                            | في الخامس من أغسطس/ آب.                  |
                    On 5 August.                            | في 5 غشت.                                |
                    On 6 August.                            | في الخامس من أغسطس/ آب.                  | 6
                    5 killed on 6 August, 6 on 5 August.    | قتل 5 في 5 أغسطس.                        | 6, 6
                    On 5 July.                              | في 5 آب.                                 | July
                    30 to 40 percent.                       | ما بين 30 و40 في المئة.                  |
                    40 people.                              | 40 في المئة.                             | 40
                    40 percent.                             | 40 شخصا.                                 | 40
                    Half of them.                           | خمسون في المئة منهم.                     |
                    It cost $350.                           | كلّف 350 دولارا.                         |
                    It cost €350.                           | كلّف 350 دولارا.                         | 350
                    At 7 a.m.                               | في الساعة السابعة صباحا.                 |
                    At 7 p.m.                               | في الساعة السابعة صباحا.                 | 7
                    At 17:30.                               | في الساعة 5:30 مساء.                     |
                    At 9:30 am.                             | في الساعة التاسعة والنصف.                |
                    Twenty years ago.                       | قبل عقدين.                               |
                    Two decades ago.                        | قبل عقدين.                               |
                    In 30 minutes.                          | في نصف ساعة.                             |
                    Some 1.625 metres.                      | نحو 1.625 مترا.                          |
                    In World War II.                        | في الحرب العالمية الثانية.               |
                    Hundreds fled.                          | فرّ 450 شخصا.                            |
                    Hundreds fled.                          | فرّوا في 2025.                           | Hundreds
                    Thousands fled.                         | فرّ مئات منهم.                           | Thousands
                    Both brothers died.                     | مات أخوان.                               |
                    Two brothers died.                      | مات الأخوان.                             |
                    On Monday.                              | يوم الاثنين.                             |
                    On Tuesday.                             | يوم الاثنين.                             | Tuesday
                    From 4 to 4 inches.                     | من 2 إلى 4 بوصات.                        | 4
                    A dozen died.                           | مات اثنا عشر شخصا.                       |
                    Twelve died.                            | مات عشرة أشخاص.                          | Twelve
                    They won 3-1 two years ago.             | فازوا 3-1 قبل عامين.                     |
                    They won 3-2 two years ago.             | فازوا 3-1 قبل عامين في خمس مباريات.      | 3-2
                    They won 1 to 3 two years ago.          | فازوا 3 مقابل 1 قبل عامين.               | 1 to 3
                    They won 3&1 and 5&4.                   | فازوا 3 مقابل 1 و5 مقابل 4.              |
                    They won 3&1 and 5&1.                   | فازوا 3 مقابل 1 و5 مقابل 4 من 6.         | 5&1
                    In the early 2000s.                     | في بداية القرن الواحد والعشرين.          |
                    In the early 2000s.                     | في بداية القرن العشرين.                  | 2000s
                    Two countries.                          | البلدان.                                 |
                    It cost £30m.                           | كلّف 30 مليون جنيه إسترليني.             |
                    It cost £30m.                           | كلّف 30 جنيها إسترلينيا.                 | 30m
                    Two of them.                            | أثنى عليهم.                              | Two
                    It began in Jan. 2024.                  | بدأ في يناير 2024.                       |
                    From 13:00 to 14:00.                    | من 13:00 إلى 14:00.                      |
                    From 13:00 to 13:00.                    | من 13:00 إلى 14:00.                      | 13:00
                    Some 30,000 came.                       | جاء 30،000.                              |
                    Some 3 million came.                    | جاء 30،000.                              | 3 million
                    Jan Smith spoke.                        | تحدث جان سميث.                           |
                    On July 6.                              | في 5 آب.                                 | 6
                    In August.                              | في 5 أغسطس.                              |
                    On 5 August.                            | في أغسطس قتل 5.                          |
                    On 5 August, 6 died.                    | في 6 أغسطس قتل 5.                        | August
                    On 5 August, 6 died.                    | في 6 أغسطس قتل 5، وفي 5 يوليو قتل 2.     | August
                    He is 40.                               | هو في الأربعينيات من عمره.               |
                    In the 1960s.                           | في ستينيات القرن التاسع عشر.             | 1960s
                    In the sixties.                         | في ستينيات القرن العشرين.                |
                    In the seventies.                       | في ستينيات القرن العشرين.                | seventies
                    In the 1000s.                           | في القرن الحادي عشر.                     |
                    Thousands fled.                         | فرّ مئات، منهم 3000 طفل.                 | Thousands
                    Hundreds fled.                          | فرّ 199 شخصا.                            | Hundreds
                    Hundreds fled.                          | فرّ 200 شخص.                             |
                    Hundreds fled.                          | فرّ 9,999 شخصا.                          |
                    Hundreds fled.                          | فرّ 10,000 شخص.                          | Hundreds
                    At 7 p.m.                               | في الساعة السابعة.                       |
                    30 to 40 percent.                       | ما بين 30 في المئة و40 في المئة.         |
                    30 percent to 40 percent.               | ما بين 30 و40 في المئة.                  |
                    It rose by 40 percent.                  | ارتفع 40.                                | 40
                    It cost $350.                           | كلّف 350 يورو أي 350 دولارا.             |
                    4 came and 4 left.                      | جاء 4 ثم غادروا.                         |
                    From 2 to 4 inches, up to 4.            | من 2 إلى 4 بوصات، وحتى 6.                | 4
                    They won 3-1 and 3-2.                   | فازوا 3-1 قبل عامين.                     |
                    They won 3-1 and 5-2.                   | فازوا 3-1 ثم 3-2 في 5 مباريات.           | 5-2
                    """)
    void whatASentenceStatesIsBorneOutOrNot(String english, String arabic, String unsupported) {
        String found = unsupported(english, arabic)
                .map(mention -> english.substring(mention.start(), mention.end()))
                .collect(Collectors.joining(", "));
        assertThat(found).isEqualTo(unsupported == null ? "" : unsupported);
    }

    /** A date is one thing, whichever of its parts are wrong and whichever other dates the evidence has. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    On Friday 6 September 2024.      | يوم الجمعة 6 سبتمبر/أيلول 2024.                  |
                    On Sunday 24 August 2025.        | يوم الجمعة 6 سبتمبر/أيلول 2024.                  | Sunday 24 August 2025
                    On Monday 6 September 2024.      | يوم الجمعة 6 سبتمبر/أيلول 2024.                  | Monday
                    In September 2025.               | في سبتمبر 2024.                                  | September 2025
                    On September 7, 2024.            | في 6 سبتمبر 2024.                                | September 7, 2024
                    On 5 August 2024.                | في 5 أغسطس 2023 ثم في 6 سبتمبر 2024.             | 5 August 2024
                    In August 2024.                  | في 5 أغسطس 2023 ثم في 6 سبتمبر 2024.             | August 2024
                    In August 2024.                  | في 5 أغسطس 2023 ثم في أغسطس التالي، وفي 2024.    |
                    In August 2024.                  | في 5 أغسطس من عام 2024.                          |
                    On Friday, 5 August.             | الجمعة 2 أغسطس، ثم الاثنين 5 أغسطس.              | Friday
                    On 5 August 2024.                | في 5 أغسطس، وكان ذلك في 2024.                    |
                    From 5 to 9 August 2024.         | من 5 إلى 9 أغسطس/آب 2024.                        |
                    """)
    void aDateIsOneThing(String english, String arabic, String unsupported) {
        assertThat(words("en", english, "ar", arabic)).isEqualTo(unsupported == null ? "" : unsupported);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | On 6 September 2024.          | ar | في 3 ربيع الأول 1446 هـ.          |
                    en | On 5 September 2024.          | ar | في 3 ربيع الأول 1446.             |
                    en | On 16 September 2024.         | ar | في 3 ربيع الأول 1446هـ.           | 16 September 2024
                    en | On 6 October 2024.            | ar | في 3 ربيع الأول 1446 هـ.          | 6 October 2024
                    en | On 6 September 2023.          | ar | في 3 ربيع الأول 1446 هـ.          | 6 September 2023
                    en | In 2024.                      | ar | عام 1446 هـ.                      |
                    en | In 2025.                      | ar | سنة ١٤٤٦هـ.                       |
                    en | In 2026.                      | ar | عام 1446 هـ.                      | 2026
                    en | In September 2024.            | ar | في ربيع الأول من عام 1446.        |
                    en | In November 2024.             | ar | في ربيع الأول عام 1446.           | November 2024
                    en | In the 3 Rabi al-Awwal 1446.  | ar | في 6 سبتمبر 2024.                 |
                    en | On 13 Rabi al-Awwal 1446.     | ar | في 6 سبتمبر 2024.                 | 13 Rabi al-Awwal 1446
                    en | On 3 Rabi' al-awwal 1446 AH.  | ar | في 3 ربيع الأول 1446 هـ.          |
                    en | In 1446 AH.                   | ar | في 2024.                          |
                    en | In 1446 AH.                   | ar | في 2027.                          | 1446 AH
                    en | On 10 Muharram 1446.          | ar | يوم الثلاثاء 16 تموز 2024.        |
                    en | On 5 September 2024.          | fa | در ۱۵ شهریور ۱۴۰۳.                |
                    en | On 15 September 2024.         | fa | در ۱۵ شهریور ۱۴۰۳.                | 15 September 2024
                    en | On 5 September.               | fa | در ۱۵ شهریور.                     |
                    en | On 25 September.              | fa | در ۱۵ شهریور.                     | 25 September
                    en | In 2024.                      | fa | در ۱۴۰۳.                          |
                    en | In 2021.                      | fa | در سال 1403.                      | 2021
                    en | On 5 September 2024.          | fa | در ۱۴۰۳/۰۶/۱۵.                    |
                    en | On 6 September 2024.          | ar | في 1446/3/3.                      |
                    en | On 9 December 2024.           | ar | في 3/3/1446 هـ.                   | 9 December 2024
                    fa | در ۱۵ شهریور ۱۴۰۳.            | en | On 5 September 2024.              |
                    fa | در ۱۵ مهر ۱۴۰۳.               | en | On 5 September 2024.              | ۱۵ مهر ۱۴۰۳
                    fa | در ۱۶ شهریور ۱۴۰۳.            | fa | در ۱۵ شهریور ۱۴۰۳.                | ۱۶ شهریور ۱۴۰۳
                    en | On 5 September 2024.          | ckb | لە ١٥ی خەرمانانی ٢٧٢٤.           |
                    en | On 6 September 2024.          | ckb | لە ٦ی ئەیلوولی ٢٠٢٤.             |
                    en | On 6 October 2024.            | ckb | لە ٦ی ئەیلوولی ٢٠٢٤.             | 6 October 2024
                    ckb | لە ٣ی ئەیلوولی ٢٠٢٤.        | ar | في 6 أيلول 2024.                  | ٣ی ئەیلوولی ٢٠٢٤
                    fa | ۳۸۰ هزار نفر آمدند.          | en | Some 380,000 people came.         |
                    fa | ۱۵۰ نفر آمدند.               | en | Some 250 people came.             | ۱۵۰
                    en | In 1446 it fell.              | ar | سقطت عام 1446م.                   |
                    en | Rajab Erdogan won 5 of 9.     | ar | فاز رجب أردوغان في 5 من 9.        |
                    en | It is about 1446 people.      | ar | نحو 1446 شخصا.                    |
                    """)
    void datesOfOtherCalendarsAreConverted(
            String language, String sentence, String other, String source, String unsupported) {
        assertThat(words(language, sentence, other, source)).isEqualTo(unsupported == null ? "" : unsupported);
    }

    private String words(String language, String sentence, String other, String source) {
        return new MentionMatcher(finder(other).find(source))
                .unsupported(finder(language).find(sentence)).stream()
                        .map(mention -> mention.words(sentence))
                        .collect(Collectors.joining(", "));
    }

    private MentionFinder finder(String language) {
        return new MentionFinder(lexicons.of(Language.of(language)));
    }

    @Test
    void aWrongDayOfAMonthIsAWrongDateAndAnyOtherNumberAWrongNumber() {
        assertThat(unsupported("Some 9 came on 6 July.", "قتل 5 في 5 آب.").map(Mention::kind))
                .containsExactly(Mention.Kind.NUMBER, Mention.Kind.DATE);
    }

    private Stream<Mention> unsupported(String english, String arabic) {
        MentionFinder ours = new MentionFinder(lexicons.of(Language.of("en")));
        MentionFinder theirs = new MentionFinder(lexicons.of(Language.of("ar")));
        return new MentionMatcher(theirs.find(arabic)).unsupported(ours.find(english)).stream();
    }
}
