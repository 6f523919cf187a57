package dev.sharh.check.parity;

import dev.sharh.content.*;
import dev.sharh.text.Language;
import dev.sharh.text.mention.*;
import java.nio.file.*;
import java.util.*;
import java.util.regex.*;

class Probe {
    public static void main(String[] a) throws Exception {
        Lexicons lx = new Lexicons(new CldrTables());
        MentionFinder en = new MentionFinder(lx.of(Language.of("en")).get()),
                ar = new MentionFinder(lx.of(Language.of("ar")).get());
        List<String> lines = Files.readAllLines(Path.of(a[0]));
        lines.remove(0);
        boolean show = a.length > 1;
        int[] n = new int[2], fa = new int[2];
        Map<String, int[]> hit = new TreeMap<>();
        for (String l : lines) {
            String[] f = l.split("\t", -1);
            for (int d = 0; d < 2; d++) {
                String s = f[1 + d], t = f[2 - d];
                MentionFinder fs = d == 0 ? en : ar, ft = d == 0 ? ar : en;
                List<Mention> st = fs.find(s), ev = ft.find(t);
                Agreement ag = new Agreement(ev);
                if (st.stream().anyMatch(Mention::states)) n[d]++;
                List<Mention> u = ag.unsupported(st);
                if (!u.isEmpty()) {
                    fa[d]++;
                    System.out.println((d == 0 ? "EN " : "AR ")
                            + u.stream()
                                    .map(m -> s.substring(m.start(), m.end()) + m.readings())
                                    .toList() + "\n   " + f[1] + "\n   " + f[2]);
                    continue;
                }
                for (Map.Entry<String, List<String>> e : Alter.all(s, d == 0).entrySet())
                    for (String x : e.getValue()) {
                        boolean h = !ag.unsupported(fs.find(x)).isEmpty();
                        int[] c = hit.computeIfAbsent((d == 0 ? "en " : "ar ") + e.getKey(), k -> new int[2]);
                        c[1]++;
                        if (h) c[0]++;
                        else if (show) System.out.println("MISS " + e.getKey() + "\n   " + x + "\n   " + t);
                    }
            }
        }
        System.out.printf(
                "false alarms en %d/%d = %.1f%%, ar %d/%d = %.1f%%%n",
                fa[0], n[0], 100.0 * fa[0] / n[0], fa[1], n[1], 100.0 * fa[1] / n[1]);
        hit.forEach((k, v) -> System.out.printf("%s %d/%d = %.1f%%%n", k, v[0], v[1], 100.0 * v[0] / v[1]));
    }
}
