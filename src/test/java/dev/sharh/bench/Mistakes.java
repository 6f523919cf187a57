package dev.sharh.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts mistakes into English sentences as editors make them: a word instead of another one of its kind. It knows nothing of
 * the checked code; what is changed is found with word lists of its own.
 */
final class Mistakes {
    /** What a way is called, and its words with what is written instead: {@code weeks=days, days=weeks}. */
    private static final Map<String, String> WAYS = ways(
            "duration: unit",
                    "weeks=days, days=weeks, months=weeks, years=months, hours=minutes, minutes=hours,"
                            + " week=day, month=week, year=month, hour=minute, day=month, decades=years, seconds=minutes",
            "length: unit",
                    "miles=kilometres, kilometres=miles, kilometers=miles, km=miles, feet=metres, metres=feet,"
                            + " meters=feet, inches=feet, mile=kilometre, foot=metre, yards=miles, cm=metres, mm=cm",
            "weight or area: unit",
                    "tonnes=kilograms, tons=kilograms, pounds=tonnes, lbs=tonnes, kg=tonnes,"
                            + " acres=hectares, hectares=acres, barrels=tonnes, gallons=litres, litres=gallons",
            "currency", "dollars=euros, euros=dollars, pounds=euros, dollar=euro, euro=dollar, $=€, £=$, €=£",
            "percent to points", "percent=percentage points, per cent=percentage points, %= percentage points",
            "points to percent", "percentage points=percent",
            "country",
                    "China=Japan, Russia=Ukraine, Iran=Iraq, Iraq=Iran, Germany=France, France=Germany,"
                            + " Britain=France, Turkey=Greece, Japan=China, India=Pakistan, Pakistan=India, Syria=Lebanon,"
                            + " Israel=Egypt, Australia=New Zealand, Canada=Mexico, Mexico=Canada, Spain=Portugal, Italy=Spain,"
                            + " Ireland=Scotland, Scotland=Ireland, Ukraine=Russia, Sweden=Norway, Indonesia=Malaysia,"
                            + " Afghanistan=Iran, United States=United Kingdom, UK=US, US=UK, Saudi Arabia=Qatar,"
                            + " North Korea=South Korea, South Korea=North Korea, Brazil=Argentina, Egypt=Libya",
            "nationality",
                    "American=British, British=American, Chinese=Japanese, Russian=Ukrainian, Iranian=Iraqi,"
                            + " German=French, French=German, Turkish=Greek, Japanese=Chinese, Indian=Pakistani,"
                            + " Australian=Canadian, Canadian=Australian, Irish=Scottish, Israeli=Egyptian, Syrian=Lebanese,"
                            + " Italian=Spanish, Spanish=Italian, Dutch=Danish, Mexican=Brazilian, Saudi=Qatari",
            "capital of a government",
                    "Washington=Moscow, Moscow=Washington, Beijing=Tokyo, London=Paris,"
                            + " Paris=London, Berlin=Vienna, Tehran=Baghdad, Baghdad=Tehran, Brussels=Geneva",
            "at least", "at least=at most, at most=at least",
            "more than",
                    "more than=less than, over(?= [0-9$£€])=under, less than=more than, fewer than=more than,"
                            + " under(?= [0-9$£€])=over",
            "about",
                    "about(?= [0-9$£€])=more than, around(?= [0-9$£€])=more than, nearly=more than, almost(?= [0-9a])=over,"
                            + " some(?= [0-9])=less than, roughly=less than, approximately=more than",
            "dozens, hundreds", "dozens=hundreds, hundreds=dozens, thousands=hundreds, millions=thousands",
            "first, last", "first=last, last(?= (match|game|time|round|day|episode))=first, final=first",
            "half", "half=a third, one-third=half, a third=half, a quarter=half, two-thirds=a third",
            "double", "double=triple, doubled=tripled, twice=three times, triple=double, tripled=doubled",
            "both, two", "two=three, both=all three, pair=trio, couple=trio",
            "one", "one=two, single=double, once=twice",
            "range in order", "RANGE",
            "score in order", "SCORE",
            "rose, fell",
                    "rose=fell, fell=rose, risen=fallen, fallen=risen, rise=fall, rising=falling, falling=rising,"
                            + " increased=decreased, increase=decrease, increasing=decreasing, decrease=increase,"
                            + " dropped=climbed, declined=grew, grew=shrank, growth=decline, decline=growth, higher=lower,"
                            + " lower=higher, gained=lost, up(?= [0-9])=down, down(?= [0-9])=up",
            "approved, rejected",
                    "approved=rejected, rejected=approved, accepted=rejected, agreed=refused,"
                            + " refused=agreed, accept=reject, approve=reject, reject=accept, confirmed=denied, denied=confirmed,"
                            + " deny=confirm, confirm=deny, denies=confirms",
            "began, ended",
                    "began=ended, begins=ends, started=ended, ended=began, begin=end, start=end, beginning=end,"
                            + " end=beginning, finished=started, starts=ends, ends=starts, starting=ending",
            "before, after",
                    "before=after, after=before, earlier=later, later=earlier, previous=next, next=previous,"
                            + " following=preceding, ahead of=after",
            "killed, wounded",
                    "killed=wounded, wounded=killed, injured=killed, died=was injured, dead=injured,"
                            + " death=injury, killing=injuring",
            "north, south",
                    "north=south, south=north, east=west, west=east, northern=southern, southern=northern,"
                            + " eastern=western, western=eastern, North=South, South=North, East=West, West=East,"
                            + " Northern=Southern, Southern=Northern, Eastern=Western, Western=Eastern",
            "allowed, banned",
                    "allowed=banned, banned=allowed, allow=ban, ban=permit, legal=illegal, illegal=legal,"
                            + " allows=bans, prohibited=permitted, permitted=prohibited, barred=allowed",
            "won, lost",
                    "won=lost, lost=won, win=lose, victory=defeat, defeat=victory, lose=win, winning=losing,"
                            + " winner=loser, wins=losses, beat=lost to, winners=losers, losing=winning",
            "bought, sold",
                    "bought=sold, sold=bought, buy=sell, sell=buy, buying=selling, selling=buying, buyers=sellers,"
                            + " exports=imports, imports=exports, export=import, import=export",
            "arrested, released",
                    "arrested=released, released=arrested, detained=released, jailed=freed, freed=jailed,"
                            + " imprisoned=released, arrest=release, arrests=releases",
            "opened, closed",
                    "opened=closed, closed=opened, open=closed, opens=closes, opening=closing,"
                            + " close(?=d|s|\\.)=open, closing=opening, shut=open",
            "supported, opposed",
                    "supported=opposed, opposed=supported, support=opposition, supports=opposes,"
                            + " opposition=support, supporters=opponents, opponents=supporters, oppose=support,"
                            + " criticised=praised, criticized=praised, praised=criticised, backed=opposed, in favor of=against",
            "more, fewer", "more(?! than)=fewer, less(?! than)=more, fewer=more, most=least",
            "highest, lowest",
                    "highest=lowest, largest=smallest, biggest=smallest, best=worst, worst=best, longest=shortest,"
                            + " lowest=highest, high=low, low=high, oldest=youngest, youngest=oldest, best-=worst-, greatest=least",
            "man, woman",
                    "man=woman, woman=man, men=women, women=men, boy=girl, girl=boy, brother=sister,"
                            + " sister=brother, son=daughter, daughter=son, father=mother, mother=father, husband=wife, wife=husband,"
                            + " boys=girls, girls=boys, male=female, female=male",
            "morning, evening", "morning=evening, evening=morning, afternoon=morning, night=morning, day=night",
            "office",
                    "president=prime minister, President=Prime Minister, Prime Minister=President, prime minister=president,"
                            + " minister=ambassador, Secretary=Governor, senator=governor, Senator=Governor, Sen.=Gov., king=president,"
                            + " mayor=governor, Mayor=Governor, judge=prosecutor, Judge=Prosecutor, chairman=secretary,"
                            + " Minister=Ambassador, lawyer=judge, attorney=judge, captain=coach, coach=captain",
            "joined, left",
                    "joined=left, arrived=left, left(?! (hand|side|arm|foot|leg|wing))=joined, entered=left,"
                            + " leaving=joining, leave=join, join=leave, returned=left, arrive=leave, came=left",
            "succeeded, failed",
                    "succeeded=failed, failed=succeeded, success=failure, failure=success, successful=failed,"
                            + " fail=succeed, successfully=unsuccessfully",
            "true, false",
                    "true=false, false=true, guilty=innocent, innocent=guilty, right=wrong, wrong=right, real=fake,"
                            + " convicted=acquitted, acquitted=convicted",
            "young, old",
                    "young=old, old(?!er| )=young, younger=older, older=younger, new=old, rich=poor, poor=rich,"
                            + " early=late, late=early, recent=ancient",
            "public, private",
                    "public=private, private=public, rural=urban, urban=rural, foreign=domestic, domestic=foreign,"
                            + " military=civilian, civilian=military, national=international, international=national,"
                            + " civilians=soldiers, soldiers=civilians, students=teachers, teachers=students",
            "strong, weak",
                    "strong=weak, weak=strong, hot=cold, cold=hot, positive=negative, negative=positive,"
                            + " safe=dangerous, dangerous=safe, easy=difficult, difficult=easy, war=peace, peace=war,"
                            + " attack=defence, attacked=defended, loves=hates, love=hate, hate=love, friend=enemy, friends=enemies");

    private static final Pattern RANGE = Pattern.compile("([Ff]rom|[Bb]etween) (\\S+) (to|and) (\\S+?)(?=[\\s,.]|$)");
    private static final Pattern SCORE = Pattern.compile("(?<![\\d-])(\\d{1,3})[-–](\\d{1,3})(?![\\d-])");

    private Mistakes() {}

    private static Map<String, String> ways(String... namesAndWords) {
        Map<String, String> ways = new LinkedHashMap<>();
        for (int i = 0; i < namesAndWords.length; i += 2) {
            ways.put(namesAndWords[i], namesAndWords[i + 1]);
        }
        return ways;
    }

    /** Returns the ways in which a sentence can be wrong, each with the wrong sentences. */
    static Map<String, List<String>> of(String sentence) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        WAYS.forEach((way, words) -> all.put(
                way,
                switch (words) {
                    case "RANGE" ->
                        replaced(
                                sentence,
                                RANGE,
                                m -> m.group(1) + " " + m.group(4) + " " + m.group(3) + " " + m.group(2));
                    case "SCORE" -> replaced(sentence, SCORE, m -> m.group(2) + "-" + m.group(1));
                    default -> swapped(sentence, words);
                }));
        return all;
    }

    private static List<String> swapped(String sentence, String words) {
        List<String> altered = new ArrayList<>();
        for (String pair : words.split(", ?", -1)) {
            int cut = pair.strip().lastIndexOf('=');
            String from = pair.strip().substring(0, cut);
            String to = pair.strip().substring(cut + 1);
            boolean sign = from.length() == 1 && !Character.isLetter(from.charAt(0));
            Pattern word = sign
                    ? Pattern.compile(Pattern.quote(from))
                    : Pattern.compile("(?<![\\p{L}-])" + from + "(?![\\p{L}-])");
            altered.addAll(replaced(sentence, word, m -> to));
        }
        return altered;
    }

    private interface Replacement {
        String of(MatchResult match);
    }

    /** The sentence with the first match replaced. */
    private static List<String> replaced(String sentence, Pattern pattern, Replacement replacement) {
        Matcher matcher = pattern.matcher(sentence);
        if (!matcher.find()) {
            return List.of();
        }
        String altered =
                sentence.substring(0, matcher.start()) + replacement.of(matcher) + sentence.substring(matcher.end());
        return altered.equals(sentence) ? List.of() : List.of(altered);
    }
}
