package dev.sharh.fidelity.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Takes off a word the short words that its language writes onto it: وبالخمسة is also بالخمسة, الخمسة and خمسة. */
final class Prefixes {
    private final Spellings spellings;
    /** Empty where the language has none. */
    private final String andPrefix;

    private final String firstLetters;
    private final String[][] layers;

    Prefixes(Spellings spellings) {
        this.spellings = spellings;
        this.andPrefix = spellings.andPrefix().orElse("");
        this.firstLetters = spellings.prefixes().stream()
                .flatMap(List::stream)
                .map(prefix -> prefix.substring(0, 1))
                .collect(Collectors.joining());
        this.layers = spellings.prefixes().stream()
                .map(layer -> layer.toArray(String[]::new))
                .toArray(String[][]::new);
    }

    /**
     * A word as a lexicon may have it: without some of its prefixes.
     *
     * @param start where the rest of the word begins
     * @param joined whether a prefix that means "and" was taken off
     * @param bare whether no other prefix was
     */
    record Form(String word, int start, boolean joined, boolean bare) {
        static Form whole(String word) {
            return new Form(word, 0, false, true);
        }

        String text() {
            return word.substring(start);
        }
    }

    /** The word itself first, then with more and more prefixes taken off. */
    Form[] forms(String word) {
        Form whole = Form.whole(word);
        if (firstLetters.indexOf(word.charAt(0)) < 0) {
            return new Form[] {whole};
        }
        List<Form> forms = new ArrayList<>();
        forms.add(whole);
        for (String[] layer : layers) {
            int known = forms.size();
            for (int i = 0; i < known; i++) {
                for (String prefix : layer) {
                    addWithout(prefix, forms.get(i), forms);
                }
            }
        }
        return forms.toArray(Form[]::new);
    }

    private void addWithout(String prefix, Form form, List<Form> forms) {
        String word = form.word();
        if (!word.startsWith(prefix, form.start())) {
            return;
        }
        boolean and = prefix.equals(andPrefix);
        for (Map.Entry<String, String> assimilation : spellings.assimilations().entrySet()) {
            String together = assimilation.getKey();
            if (together.startsWith(prefix) && word.startsWith(together, form.start())) {
                String rest = assimilation.getValue() + word.substring(form.start() + together.length());
                forms.add(new Form(rest, 0, form.joined() || and, form.bare() && and));
                return;
            }
        }
        int rest = form.start() + prefix.length();
        if (rest + 1 < word.length()) {
            forms.add(new Form(word, rest, form.joined() || and, form.bare() && and));
        }
    }
}
