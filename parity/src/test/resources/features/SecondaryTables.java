package feature;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.UniqueConstraint;

/** One entity in several tables. */
@Entity
@SecondaryTable(
        name = "article_text",
        pkJoinColumns = @PrimaryKeyJoinColumn(name = "article_id", foreignKey = @ForeignKey(name = "fk_text_article")),
        uniqueConstraints = @UniqueConstraint(columnNames = "headline"),
        indexes = @Index(columnList = "language"))
@SecondaryTable(name = "article_numbers")
class Article {
    @Id
    long id;

    String author;

    @Column(table = "article_text")
    String headline;

    @Column(table = "article_text", nullable = false)
    String language;

    @Lob
    @Column(table = "article_text")
    String body;

    @Column(table = "article_numbers")
    int readers;

    @ManyToOne
    @JoinColumn(table = "article_numbers", name = "editor_id")
    Editor editor;
}

@Entity
class Editor {
    @Id
    long id;
}
