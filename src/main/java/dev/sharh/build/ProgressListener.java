package dev.sharh.build;

/** Receives the progress of a build, from several threads at once. */
public interface ProgressListener {
    /** A listener that does nothing. */
    ProgressListener NONE = new ProgressListener() {
        @Override
        public void begin(int explainers) {}

        @Override
        public void explainerDone() {}
    };

    /** The build begins with this many explainers. */
    void begin(int explainers);

    /** One more explainer was read, checked and rendered. */
    void explainerDone();
}
