package dev.sharh.authoring;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.content.ProjectFiles;
import dev.sharh.content.SourceFile;
import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Place;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** A file of another program, which is recognised by its first bytes. */
public final class ForeignFile {
    private static final int LONGEST_START = 200;

    private final String name;
    private final byte[] bytes;
    private final Kind kind;

    private ForeignFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
        this.kind = Kind.of(bytes);
    }

    /** What a file is. */
    public enum Kind {
        TEXT,
        /** An archive that is not one of the others, which may be a {@code .docx}. */
        ZIP,
        PDF,
        RTF,
        OPEN_DOCUMENT,
        /** The files of Office until 2003: {@code .doc}, {@code .xls}. */
        OLD_OFFICE,
        PICTURE;

        private static Kind of(byte[] bytes) {
            String start = new String(bytes, 0, Math.min(bytes.length, LONGEST_START), StandardCharsets.ISO_8859_1);
            if (start.startsWith("%PDF-")) {
                return PDF;
            } else if (start.startsWith("{\\rtf")) {
                return RTF;
            } else if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
                return OLD_OFFICE;
            } else if (start.startsWith("PK\u0003\u0004")) {
                return start.contains("mimetypeapplication/vnd.oasis.opendocument") ? OPEN_DOCUMENT : ZIP;
            }
            boolean picture = start.startsWith("\u00FF\u00D8\u00FF") || start.startsWith("\u0089PNG");
            return picture ? PICTURE : TEXT;
        }
    }

    /** Reads a file; empty if it can't be read, which is reported. */
    public static Optional<ForeignFile> read(Path file, Diagnostic.Report report) {
        ProjectFiles files = new ProjectFiles(Path.of(""));
        Path absolute = Path.of("").toAbsolutePath().resolve(file);
        return files.foreign(absolute, report).map(bytes -> new ForeignFile(files.name(absolute), bytes));
    }

    public String name() {
        return name;
    }

    public Kind kind() {
        return kind;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /**
     * Returns the text of a text file in UTF-8, or in UTF-16 with a byte-order mark; empty if it is another file, which is
     * reported.
     *
     * @param wanted what the user can save instead
     */
    public Optional<SourceFile> text(Message wanted, Diagnostic.Report report) {
        if (kind != Kind.TEXT) {
            return report.refuse(wrongKind(wanted));
        }
        byte[] utf8 = ProjectFiles.isUtf16(bytes)
                ? new String(bytes, StandardCharsets.UTF_16).getBytes(StandardCharsets.UTF_8)
                : bytes;
        return ProjectFiles.decode(name, utf8, report);
    }

    private Diagnostic wrongKind(Message wanted) {
        Message problem = switch (kind) {
            case PDF -> Message.of("this is a PDF, which has no paragraphs, only letters at places");
            case RTF -> Message.of("this is a document in RTF");
            case OPEN_DOCUMENT -> Message.of("this is a document of LibreOffice or OpenOffice");
            case OLD_OFFICE -> Message.of("this is a document in the old format of Office, .doc or .xls");
            case PICTURE -> Message.of("this is a picture");
            case ZIP, TEXT -> Message.of("this is an archive or a document of Office");
        };
        return error("import/format", Place.startOf(name), problem, wanted);
    }
}
