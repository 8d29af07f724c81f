package feature;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MapKeyClass;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.MapKeyJoinColumns;
import jakarta.persistence.MapKeyTemporal;
import jakarta.persistence.OneToMany;
import jakarta.persistence.TemporalType;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/** What the keys of maps say of their columns. */
@Entity
class Atlas {
    @Id
    long id;

    @ElementCollection(targetClass = String.class)
    @MapKeyClass(Integer.class)
    Map<Object, Object> byNumber = new HashMap<>();

    @ElementCollection
    @MapKeyTemporal(TemporalType.TIMESTAMP)
    Map<Date, String> byMoment = new HashMap<>();

    @ElementCollection
    @MapKeyTemporal(TemporalType.TIME)
    Map<Date, String> byTime = new HashMap<>();

    @ElementCollection
    @MapKeyColumn(name = "scale_no", precision = 10, scale = 3)
    Map<BigDecimal, String> byScale = new HashMap<>();

    @ElementCollection
    @MapKeyColumn(name = "own_words", columnDefinition = "varchar(12)")
    Map<String, String> defined = new HashMap<>();

    @ElementCollection
    @MapKeyEnumerated(EnumType.STRING)
    Map<Side, String> bySide = new HashMap<>();

    @ElementCollection
    @MapKeyJoinColumns({
        @MapKeyJoinColumn(name = "sheet_x", referencedColumnName = "x"),
        @MapKeyJoinColumn(name = "sheet_y", referencedColumnName = "y")
    })
    Map<Sheet, Integer> pages = new HashMap<>();

    @OneToMany
    @MapKeyJoinColumn(name = "named_after", foreignKey = @ForeignKey(name = "fk_named_after"))
    Map<Atlas, Sheet> sheets = new HashMap<>();

    @ManyToMany
    @JoinTable(name = "labelled_sheets")
    @MapKeyColumn(name = "label", length = 7)
    Map<String, Sheet> labelled = new HashMap<>();
}

enum Side {
    NORTH("n"),
    SOUTH("s");

    @EnumeratedValue
    final String letter;

    Side(String letter) {
        this.letter = letter;
    }
}

@Embeddable
class Corner implements Serializable {
    private static final long serialVersionUID = 1L;
    int x;
    int y;

    @Override
    public boolean equals(Object other) {
        return other instanceof Corner that && x == that.x && y == that.y;
    }

    @Override
    public int hashCode() {
        return x;
    }
}

@Entity
class Sheet {
    @EmbeddedId
    Corner id;

    @Column(length = 9)
    String title;
}
