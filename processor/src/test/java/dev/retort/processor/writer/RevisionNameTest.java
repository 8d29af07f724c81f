package dev.retort.processor.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RevisionNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "add email to customers | AddEmailToCustomers",
                "adicionar endereço e ações | AdicionarEnderecoEAcoes",
                "Größe für Übermaß ändern | GroesseFuerUebermassAendern",
                "add created_at, updatedAt | AddCreatedAtUpdatedAt",
                "create ADMIN_EVENT_ENTITY and ADMIN_EVENTEntity | CreateAdminEventEntityAndAdminEVENTEntity",
                "run SQL | RunSql",
                "2nd try: fix #42 | 2ndTryFix42",
                "żółć på Ærø | ZolcPaAero",
                "добавить | Revision",
                "... | Revision",
                "one two three four five six seven eight nine ten eleven twelve thirteen | OneTwoThreeFourFiveSixSevenEightNineTenEleven",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa | Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            })
    void isPlainAndShort(String message, String name) {
        assertThat(RevisionName.of(12, message, taken -> false)).isEqualTo("R0012_" + name);
    }

    @Test
    void isTakenOnce() {
        Set<String> taken = Set.of("R0002_AddEmail", "R0002_AddEmail_2");

        assertThat(RevisionName.of(2, "add email", taken::contains)).isEqualTo("R0002_AddEmail_3");
    }

    @Test
    void hasRoomForMoreThanNineThousandRevisions() {
        assertThat(RevisionName.of(12345, "x", taken -> false)).isEqualTo("R12345_X");
    }
}
