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
                    They won 1 to 3 two years ago.          | فازوا 3 مقابل 1 قبل عامين.               |
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

    @Test
    void aWrongDayOfAMonthIsAWrongDateAndAnyOtherNumberAWrongNumber() {
        assertThat(unsupported("Some 9 came on 6 July.", "قتل 5 في 5 آب.").map(Mention::kind))
                .containsExactly(Mention.Kind.NUMBER, Mention.Kind.YEAR);
    }

    private Stream<Mention> unsupported(String english, String arabic) {
        MentionFinder ours = new MentionFinder(lexicons.of(Language.of("en")));
        MentionFinder theirs = new MentionFinder(lexicons.of(Language.of("ar")));
        return new MentionMatcher(theirs.find(arabic)).unsupported(ours.find(english)).stream();
    }
}
