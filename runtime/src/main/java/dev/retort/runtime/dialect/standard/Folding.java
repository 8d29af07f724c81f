package dev.retort.runtime.dialect.standard;

import java.util.Locale;

/** What a database makes of the letters of a name that is not delimited. */
public enum Folding {
    /** Upper case, as in the SQL standard. */
    UPPER {
        @Override
        public String fold(String name) {
            return name.toUpperCase(Locale.ROOT);
        }

        @Override
        public String stored(String name, boolean delimited) {
            return delimited ? name : fold(name);
        }
    },
    /** Lower case; only ASCII letters, as in PostgreSQL. */
    LOWER {
        @Override
        public String fold(String name) {
            StringBuilder folded = new StringBuilder(name);
            for (int i = 0; i < folded.length(); i++) {
                char c = folded.charAt(i);
                if (c >= 'A' && c <= 'Z') {
                    folded.setCharAt(i, (char) (c + ('a' - 'A')));
                }
            }
            return folded.toString();
        }

        @Override
        public String stored(String name, boolean delimited) {
            return delimited ? name : fold(name);
        }
    },
    /** Nothing; names that differ in case only are one name, delimited or not. */
    NONE {
        @Override
        public String fold(String name) {
            return name;
        }

        @Override
        public String stored(String name, boolean delimited) {
            return name.toLowerCase(Locale.ROOT);
        }
    };

    /** The name as the database would have understood it without delimiters. */
    public abstract String fold(String name);

    /** The name, without its delimiters, in the form in which equal names are equal strings. */
    public abstract String stored(String name, boolean delimited);
}
