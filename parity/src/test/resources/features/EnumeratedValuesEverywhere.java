package feature;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumType;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.Id;
import java.util.HashSet;
import java.util.List;
import java.util.ArrayList;
import java.util.Set;

/** Enums by a value of their own in keys, collections and embeddables; enums with bodies. */
@Entity
class Ranked {
    @Id
    Rank id;

    @ElementCollection
    Set<Rank> ranks = new HashSet<>();

    @ElementCollection
    @Enumerated(EnumType.STRING)
    List<Suit> suits = new ArrayList<>();

    Card card;

    @Column(length = 4)
    @Enumerated(EnumType.STRING)
    Suit shortSuit;

    @Enumerated(EnumType.STRING)
    Operation operation;

    Operation ordinal;
}

@Embeddable
class Card {
    @Enumerated(EnumType.STRING)
    Suit suit;
    Rank rank;
}

enum Rank {
    LOW((short) 1),
    HIGH((short) 9);

    @EnumeratedValue
    final short number;

    Rank(short number) {
        this.number = number;
    }
}

enum Suit {
    HEARTS("H"),
    SPADES("S");

    @EnumeratedValue
    final String letter;

    Suit(String letter) {
        this.letter = letter;
    }
}

enum Operation {
    PLUS {
        @Override
        int apply(int one, int other) {
            return one + other;
        }
    },
    MINUS {
        @Override
        int apply(int one, int other) {
            return one - other;
        }
    };

    abstract int apply(int one, int other);
}
