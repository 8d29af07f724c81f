package dev.retort.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The BOM has no parent that could keep it in step, so this does. */
class PublishedModulesTest {

    private static final Path ROOT = Repository.root();

    @Test
    void theBomNamesWhatIsPublishedAndNothingElse() throws Exception {
        List<String> published = new ArrayList<>();
        for (String module : texts(pom(ROOT), "module")) {
            Document pom = pom(ROOT.resolve(module));
            if (!texts(pom, "packaging").contains("pom")
                    && !texts(pom, "maven.deploy.skip").contains("true")) {
                published.add(ownText(pom, "artifactId"));
            }
        }

        Element managed = (Element) pom(ROOT.resolve("bom"))
                .getElementsByTagName("dependencyManagement")
                .item(0);

        assertThat(texts(managed.getElementsByTagName("artifactId"))).containsExactlyInAnyOrderElementsOf(published);
    }

    @Test
    void theBomHasTheVersionOfTheRest() throws Exception {
        assertThat(ownText(pom(ROOT.resolve("bom")), "version")).isEqualTo(ownText(pom(ROOT), "version"));
    }

    @Test
    void everyModuleSaysItsModuleName() throws Exception {
        for (String module : texts(pom(ROOT), "module")) {
            if (!module.equals("bom")) {
                assertThat(texts(pom(ROOT.resolve(module)), "retort.module-name"))
                        .as(module)
                        .hasSize(1);
            }
        }
    }

    private static Document pom(Path folder) throws ParserConfigurationException, IOException, SAXException {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(Files.newInputStream(folder.resolve("pom.xml")));
    }

    private static String ownText(Document pom, String name) {
        NodeList children = pom.getDocumentElement().getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i).getNodeName().equals(name)) {
                return children.item(i).getTextContent().strip();
            }
        }
        throw new IllegalArgumentException("No <" + name + ">");
    }

    private static List<String> texts(Document pom, String name) {
        return texts(pom.getElementsByTagName(name));
    }

    private static List<String> texts(NodeList nodes) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent().strip());
        }
        return texts;
    }
}
