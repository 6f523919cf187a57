package dev.sharh.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The one step that a new site is put in place with. */
class AtomicDirectorySwapTest {
    @TempDir
    private Path parent;

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void twoFoldersTakeEachOthersPlace() throws IOException {
        Path one = Files.createDirectory(parent.resolve("one"));
        Path other = Files.createDirectory(parent.resolve("other"));
        Files.writeString(one.resolve("one.txt"), "1");
        Files.writeString(other.resolve("other.txt"), "2");

        assertThat(AtomicDirectorySwap.exchange(one, other)).isTrue();

        assertThat(one.resolve("other.txt")).hasContent("2");
        assertThat(other.resolve("one.txt")).hasContent("1");
    }

    @Test
    void whatCannotBeExchangedStaysAsItIs() throws IOException {
        Path one = Files.createDirectory(parent.resolve("one"));

        assertThat(AtomicDirectorySwap.exchange(one, parent.resolve("none"))).isFalse();
        assertThat(one).isEmptyDirectory();
    }
}
