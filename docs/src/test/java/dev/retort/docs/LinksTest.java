package dev.retort.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every link from one of our pages to another arrives, at its heading too. */
class LinksTest {

    private static final Pattern FENCED = Pattern.compile("(?ms)^ *```.*?^ *```");
    private static final Pattern CODE = Pattern.compile("`[^`\n]*`");
    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*]\\(([^)\\s]+)[^)]*\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.*?) *#*$");

    static List<Path> pages() {
        return Repository.markdown();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkArrives(Path page) throws IOException {
        List<String> broken = new ArrayList<>();
        Matcher link = LINK.matcher(prose(page, true));
        while (link.find()) {
            String target = link.group(1);
            if (!target.matches("[a-z]+:.*") && !arrives(page, target)) {
                broken.add(target);
            }
        }

        assertThat(broken)
                .as("broken links in " + Repository.root().relativize(page))
                .isEmpty();
    }

    @Test
    void aHeadingIsFoundByItsAnchor() {
        assertThat(anchor("The `retort.mode` option, and more")).isEqualTo("the-retortmode-option-and-more");
    }

    private static boolean arrives(Path page, String target) throws IOException {
        int hash = target.indexOf('#');
        String path = hash < 0 ? target : target.substring(0, hash);
        Path file = path.isEmpty() ? page : page.resolveSibling(path).normalize();
        if (!Files.exists(file)) {
            return false;
        }
        return hash < 0 || !file.toString().endsWith(".md") || anchors(file).contains(target.substring(hash + 1));
    }

    private static Set<String> anchors(Path page) throws IOException {
        Set<String> anchors = new HashSet<>();
        Matcher heading = HEADING.matcher(prose(page, false));
        while (heading.find()) {
            String anchor = anchor(heading.group(1));
            // A heading that comes again gets a number.
            int again = 0;
            String numbered = anchor;
            while (!anchors.add(numbered)) {
                numbered = anchor + "-" + ++again;
            }
        }
        return anchors;
    }

    /** As GitHub makes it: lower case, no punctuation, hyphens for spaces. */
    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }

    private static String prose(Path page, boolean withoutCode) throws IOException {
        String prose = FENCED.matcher(Files.readString(page)).replaceAll("");
        return withoutCode ? CODE.matcher(prose).replaceAll("") : prose;
    }
}
