package dev.sharh.fidelity.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Takes off a word the short words that its language writes onto it: وبالخمسة is also بالخمسة, الخمسة and خمسة. */
final class Prefixes {
    private final Spellings spellings;
    /** Empty where the language has none. */
    private final String andPrefix;

    Prefixes(Spellings spellings) {
        this.spellings = spellings;
        this.andPrefix = spellings.andPrefix().orElse("");
    }

    /** A word as a lexicon may have it: without some of its prefixes. */
    record Form(String text, boolean joined, boolean bare) {}

    /** The word itself first, then with more and more prefixes taken off. */
    List<Form> forms(Token token) {
        List<Form> forms = new ArrayList<>();
        forms.add(new Form(token.form(), false, true));
        if (!token.isWord()) {
            return forms;
        }
        for (List<String> layer : spellings.prefixes()) {
            int known = forms.size();
            for (int i = 0; i < known; i++) {
                for (String prefix : layer) {
                    addWithout(prefix, forms.get(i), forms);
                }
            }
        }
        return forms;
    }

    private void addWithout(String prefix, Form form, List<Form> forms) {
        String word = form.text();
        if (!word.startsWith(prefix)) {
            return;
        }
        boolean and = prefix.equals(andPrefix);
        for (Map.Entry<String, String> assimilation : spellings.assimilations().entrySet()) {
            String together = assimilation.getKey();
            if (together.startsWith(prefix) && word.startsWith(together)) {
                String rest = assimilation.getValue() + word.substring(together.length());
                forms.add(new Form(rest, form.joined() || and, form.bare() && and));
                return;
            }
        }
        if (word.length() > prefix.length() + 1) {
            forms.add(new Form(word.substring(prefix.length()), form.joined() || and, form.bare() && and));
        }
    }
}
