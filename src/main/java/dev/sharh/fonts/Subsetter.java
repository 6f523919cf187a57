package dev.sharh.fonts;

import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.wasm.types.Value;
import dev.sharh.content.MessageException;
import dev.sharh.language.CodePoints;
import dev.sharh.language.Message;
import dev.sharh.model.FontFace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.harfbuzz.HarfBuzzSubset;

/**
 * Reduces a font to some characters with HarfBuzz. All contextual forms of their glyphs and the rules that choose and place
 * them (GSUB, GPOS, GDEF) are kept.
 *
 * <p>The features that shapers apply by default are kept. Hinting is removed: modern screens don't need it.
 *
 * @see <a href="https://harfbuzz.github.io/harfbuzz-hb-subset.html">HarfBuzz Manual, hb-subset</a>
 */
public final class Subsetter {
    /** {@code HB_MEMORY_MODE_WRITABLE}. */
    private static final int WRITABLE = 2;

    /** {@code HB_SUBSET_FLAGS_NO_HINTING}. */
    private static final int NO_HINTING = 1;

    private static final int WEIGHT = tag("wght");
    private static final FontFace.Weights REGULAR = new FontFace.Weights(400, 400);

    private final byte[] font;

    Subsetter(byte[] font) {
        this.font = font.clone();
    }

    /**
     * Returns a WOFF2 font with some letters, small enough to be embedded in a document.
     *
     * @param font a TrueType font that is not variable
     * @throws MessageException if the font can't be read
     */
    public static byte[] woff2(byte[] font, CodePoints letters) throws IOException {
        return Woff2.compress(new Subsetter(font).subset(letters, REGULAR, false));
    }

    /**
     * Returns the font with some characters.
     *
     * @param weights the weights to keep of a variable font; a single one makes a font that is not variable
     * @throws MessageException if HarfBuzz can't read the font
     */
    byte[] subset(CodePoints codePoints, FontFace.Weights weights, boolean isVariable) throws IOException {
        Call call = new Call();
        int face = call.face(font);
        int input = call.pointer("hb_subset_input_create_or_fail");
        call.run("hb_subset_input_set_flags", input, NO_HINTING);
        int unicodes = call.pointer("hb_subset_input_unicode_set", input);
        codePoints.stream().forEach(codePoint -> call.run("hb_set_add", unicodes, codePoint));
        if (isVariable) {
            setWeights(call, input, face, weights);
        }
        return call.bytes(call.pointer("hb_subset_or_fail", face, input));
    }

    private static void setWeights(Call call, int input, int face, FontFace.Weights weights) throws IOException {
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

    /** A run of the WebAssembly module in its own memory, which is released with this object. */
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

        /** Returns the result of a function that returns zero if it fails. */
        int pointer(String function, long... arguments) throws IOException {
            int result = (int) harfBuzz.export(function).apply(arguments)[0];
            if (result == 0) {
                throw new MessageException(Message.of("HarfBuzz can't process the font ({0})", function));
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
