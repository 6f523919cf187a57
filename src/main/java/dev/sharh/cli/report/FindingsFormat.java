package dev.sharh.cli.report;

import java.io.IOException;
import java.io.PrintWriter;

/** A way to print what was found. */
@FunctionalInterface
interface FindingsFormat {
    void print(Findings findings, PrintWriter out) throws IOException;
}
