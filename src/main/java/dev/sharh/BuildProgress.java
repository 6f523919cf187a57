package dev.sharh;

/** Is told how far a build has come; from several threads at once. */
public interface BuildProgress {
    /** For those who don't want to know. */
    BuildProgress UNTOLD = new BuildProgress() {
        @Override
        public void reading(int explainers) {}

        @Override
        public void making(int pages) {}

        @Override
        public void done(int count) {}
    };

    /** So many explainers are to be read and checked. */
    void reading(int explainers);

    /** They are read; so many pages are to be made. */
    void making(int pages);

    /** So many more explainers were read, or pages made. */
    void done(int count);
}
