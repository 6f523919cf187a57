package dev.sharh.model;

/** Whether an edition is the article itself or was curated from it. */
public enum EditionKind {
    SOURCE("article"),
    SUMMARY("summary");

    private final String fileStem;

    EditionKind(String fileStem) {
        this.fileStem = fileStem;
    }

    /** How the edition's file is called before the language: {@code article.ar.md}, {@code summary.en.md}. */
    public String fileStem() {
        return fileStem;
    }
}
