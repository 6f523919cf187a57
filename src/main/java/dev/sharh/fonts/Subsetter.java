package dev.sharh.fonts;

import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.wasm.types.Value;
import dev.sharh.language.CodePoints;
import dev.sharh.model.FontFace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.harfbuzz.HarfBuzzSubset;

/**
 * HarfBuzz's subsetter: leaves of a font the glyphs that some characters need, in all the forms that they take beside each
 * other, with the rules that choose and place them (GSUB, GPOS, GDEF).
 *
 * <p>It keeps the features that shapers apply without being asked, and leaves out hinting, which no unhinted face of a
 * theme has, and which screens of today don't need.
 *
 * @see <a href="https://harfbuzz.github.io/harfbuzz-hb-subset.html">HarfBuzz Manual, hb-subset</a>
 */
final class Subsetter {
    /** {@code HB_MEMORY_MODE_WRITABLE}. */
    private static final int WRITABLE = 2;

    /** {@code HB_SUBSET_FLAGS_NO_HINTING}. */
    private static final int NO_HINTING = 1;

    private static final int WEIGHT = tag("wght");

    private final byte[] font;

    Subsetter(byte[] font) {
        this.font = font.clone();
    }

    /**
     * The font with some characters and, where it varies, some weights; one weight makes a font that doesn't vary.
     *
     * @throws IOException if HarfBuzz can't read the font
     */
    byte[] subset(CodePoints codePoints, FontFace.Weights weights, boolean varies) throws IOException {
        Call call = new Call();
        int face = call.face(font);
        int input = call.pointer("hb_subset_input_create_or_fail");
        call.run("hb_subset_input_set_flags", input, NO_HINTING);
        int unicodes = call.pointer("hb_subset_input_unicode_set", input);
        codePoints.stream().forEach(codePoint -> call.run("hb_set_add", unicodes, codePoint));
        if (varies) {
            vary(call, input, face, weights);
        }
        return call.bytes(call.pointer("hb_subset_or_fail", face, input));
    }

    private static void vary(Call call, int input, int face, FontFace.Weights weights) throws IOException {
        long lightest = Value.floatToLong(weights.lightest());
        if (weights.lightest() == weights.boldest()) {
            call.pointer("hb_subset_input_pin_axis_location", input, face, WEIGHT, lightest);
        } else {
            long boldest = Value.floatToLong(weights.boldest());
            call.pointer("hb_subset_input_set_axis_range", input, face, WEIGHT, lightest, boldest, lightest);
        }
    }

    private static int tag(String name) {
        int tag = 0;
        for (byte letter : name.getBytes(StandardCharsets.US_ASCII)) {
            tag = tag << 8 | letter;
        }
        return tag;
    }

    /** One use of the module, in a memory of its own that is dropped with it. */
    private static final class Call {
        private final Instance harfBuzz = Instance.builder(HarfBuzzSubset.load())
                .withMachineFactory(HarfBuzzSubset::create)
                .withStart(false)
                .build();

        Call() {
            run("_initialize");
        }

        void run(String function, long... arguments) {
            harfBuzz.export(function).apply(arguments);
        }

        /** What a function gives that gives nothing but zero when it can't do what it should. */
        int pointer(String function, long... arguments) throws IOException {
            int result = (int) harfBuzz.export(function).apply(arguments)[0];
            if (result == 0) {
                throw new IOException("HarfBuzz can't make the font (" + function + ")");
            }
            return result;
        }

        int face(byte[] bytes) throws IOException {
            int start = pointer("malloc", bytes.length);
            harfBuzz.memory().write(start, bytes);
            int blob = pointer("hb_blob_create", start, bytes.length, WRITABLE, 0, 0);
            return pointer("hb_face_create", blob, 0);
        }

        byte[] bytes(int face) throws IOException {
            int blob = pointer("hb_face_reference_blob", face);
            int start = pointer("hb_blob_get_data", blob, 0);
            return harfBuzz.memory().readBytes(start, pointer("hb_blob_get_length", blob));
        }
    }
}
