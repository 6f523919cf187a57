package dev.sharh.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words that belong to the number before or after them, and abbreviations that keep their full stop. */
final class CountedWords {
    private static final Set<String> AFTER_A_NUMBER = words("""
            km m cm mm nm kg g mg t kt gb mb kb tb bit bits bps kbps mbps gbps hz khz mhz ghz w kw mw gw kwh mwh v kv a ma
            mph kph h hr hrs min sec s ms l ml ha ft mi lb lbs oz c f k px db cal kcal ppm bbl bpd bn mn million billion
            trillion thousand percent pm am gmt utc cet est bst usd eur gbp iqd us$ jpy cny try irr sar aed kwd qar jod egp
            lbp ils chf cad aud rub inr pkr bc ad bce ce ah mm² km² m² m³ µm
            january february march april may june july august september october november december
            jan feb mar apr jun jul aug sep sept oct nov dec
            janvier février mars avril mai juin juillet août septembre octobre novembre décembre
            كم م سم ملم كغ كجم غ طن ميل متر كيلومتر لتر هكتار فدان برميل واط ميغاواط غيغابايت ميغابايت دولار دولارا دولارًا
            يورو دينار ريال درهم جنيه ليرة هـ م ق.م ص مليون مليار ألف تومان
            يناير فبراير مارس أبريل إبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
            كانون شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين
            محرم صفر ربيع جمادى رجب شعبان رمضان شوال ذو
            ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر
            فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند
            جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر
            ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר ק"מ ס"מ שקל שקלים
            """);

    private static final Set<String> MONTHS = words("""
            january february march april may june july august september october november december
            jan feb mar apr jun jul aug sep sept oct nov dec
            """);

    private static final Set<String> ABBREVIATIONS = words("""
            no nos inc ltd corp co jr sr dr mr mrs ms prof gen col lt sgt st vs vol pp art ch fig sec ver res ref tel ext
            al etc ed eds est dept
            """);

    private CountedWords() {}

    static boolean follows(String word) {
        return AFTER_A_NUMBER.contains(word.toLowerCase(Locale.ROOT));
    }

    static boolean isMonth(String word) {
        return MONTHS.contains(word.toLowerCase(Locale.ROOT));
    }

    static boolean isAbbreviation(String word) {
        return ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
    }

    private static Set<String> words(String lines) {
        return Set.copyOf(List.of(lines.strip().split("\\s+")));
    }
}
