package dev.retort.processor.writer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceDigestTest {
    private static final String SOURCE = """
            package com.acme;

            import static com.acme.Types.varchar;
            import com.acme.Operations;

            /** What it does. */
            class R0001 {
                void upgrade(Operations op) {
                    op.execute("update t\\n"
                            + "set a = 'ç' // no comment");
                }
            }
            """;

    private static void assertSame(String source) {
        assertThat(source).isNotEqualTo(SOURCE);
        assertThat(SourceDigest.of(source)).isEqualTo(SourceDigest.of(SOURCE));
    }

    private static void assertOther(String source) {
        assertThat(SourceDigest.of(source)).isNotEqualTo(SourceDigest.of(SOURCE));
    }

    @Test
    void isShort() {
        assertThat(SourceDigest.of(SOURCE)).matches("[0-9a-f]{12}");
    }

    @Test
    void doesNotCountLayoutCommentsAndImports() {
        assertSame(SOURCE.replace("\n", "\r\n"));
        assertSame(SOURCE.replace("    ", "\t"));
        assertSame(SOURCE.replace("What it does.", "What it really does;\n * import nothing"));
        assertSame(SOURCE.replace("import com.acme.Operations;\n", "")
                .replace("import static", "import com.acme.*;\nimport static"));
        assertSame(SOURCE.replace("\\n\"\n                + \"", "\\n"));
        assertSame(JavaText.ascii(SOURCE));
    }

    @Test
    void countsCode() {
        assertOther(SOURCE.replace("set a", "set b"));
        assertOther(SOURCE.replace("// no comment", "//"));
        assertOther(SOURCE.replace("op.execute", "op.run"));
        assertOther(SOURCE.replace("R0001", "R0002"));
    }
}
