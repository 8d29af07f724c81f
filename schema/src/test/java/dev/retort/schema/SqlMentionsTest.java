package dev.retort.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqlMentionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    price > 0                        | price    | true
                    PRICE > 0                        | price    | true
                    "Price" > 0                      | price    | true
                    `price` > 0                      | "Price"  | true
                    t.price > 0                      | price    | true
                    price_net > 0                    | price    | false
                    lower(name) = 'price'            | price    | false
                    lower(name) = 'it''s price'      | price    | false
                    lower(name) <> ''                | lower    | false
                    lower (name) <> ''               | lower    | false
                    lower(lower) <> ''               | lower    | true
                    a /* price */ > 0                | price    | false
                    größe > 0                        | größe    | true
                    price2 > 2price                  | price    | false
                    """)
    void aTextSpeaksOfItsWords(String sql, String name, boolean mentioned) {
        assertThat(SqlMentions.of(sql, name)).isEqualTo(mentioned);
    }
}
