package dev.sharh.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a finding quotes from the article, beside what a summary says otherwise. */
class NearestMentionTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    قتل 40 جنديا وجرح 7.       | Some 9 were hurt. [@p1]      | “9” is not in p1; p1 says “7”
                    قتل 40 جنديا وجرح 7.       | Some 50 were killed. [@p1]   | “50” is not in p1; p1 says “40”
                    قتل 10 وجرح 100.           | Some 40 were hurt. [@p1]     | “40” is not in p1; p1 says “100”
                    قتل 0 وجرح 900.            | Some 3 were hurt. [@p1]      | “3” is not in p1; p1 says “900”
                    قتل 41، أي 90 في المئة.    | It was 40 percent. [@p1]     | “40 percent” is not in p1; p1 says “90 في المئة”
                    فرّ 20 ثم 90.              | Hundreds fled. [@p1]         | “Hundreds” is not in p1; p1 says “90”
                    فرّ عشرات ثم مئات.         | Some 9,000 fled. [@p1]       | “9,000” is not in p1; p1 says “مئات”
                    في الستينيات والتسعينيات.  | In the eighties. [@p1]       | “eighties” is not in p1; p1 says “والتسعينيات”
                    فازوا 9-1 ثم 3-1 في 2.     | They won 3-2. [@p1]          | “3-2” is not in p1; p1 says “3-1”
                    الساعة 11:30 و8:15.        | It was 7:15. [@p1]           | “7:15” is not in p1; p1 says “8:15”
                    في يونيو ثم يناير.         | In December. [@p1]           | “December” is not in p1; p1 says “يناير”
                    في يونيو ثم يناير.         | In May. [@p1]                | “May” is not in p1; p1 says “يونيو”
                    يوم الخميس ثم الاثنين.     | On Sunday. [@p1]             | “Sunday” is not in p1; p1 says “الاثنين”
                    يوم الاثنين ثم الخميس.     | On Saturday. [@p1]           | “Saturday” is not in p1; p1 says “الاثنين”
                    بدأ البناء.                | Some 7 came. [@p1]           | “7” is not in p1; p1 says nothing of the kind
                    بدأ في أغسطس.              | Some 7 came. [@p1]           | “7” is not in p1; p1 says nothing of the kind
                    بدأ البناء. / جرح 8.       | Some 7 came. [@p1; @p2]      | “7” is not in p1 or p2; p2 says “8”
                    جرح 80. / جرح 8.           | Some 7 came. [@p1; @p2]      | “7” is not in p1 or p2; p2 says “8”
                    بدأ. / جرح 8. / ثم انتهى.  | Some 7 came. [@p1; @p2; @p3] | “7” is not in p1, p2 or p3; p2 says “8”
                    """)
    void isWhatItMayHaveMeant(String article, String summary, String told) {
        assertThat(HeldToItsSource.in(folder, article).summary(summary).errors())
                .singleElement()
                .asString()
                .endsWith(told);
    }
}
