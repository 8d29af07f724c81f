package feature;

import jakarta.persistence.*;
import java.io.*;
import java.math.*;
import java.net.*;
import java.sql.Blob;
import java.sql.Clob;
import java.time.*;
import java.util.*;

@Embeddable record Slot(int line, int place) {}
@Entity class Shelf {
    @Id Long id;
    @ManyToMany @JoinTable(name = "m1") Map<String, Book> byText;
    @ManyToMany @MapKey(name = "title") @JoinTable(name = "m2") Map<String, Book> byTitle;
    @ManyToMany @MapKey @JoinTable(name = "m3") Map<Long, Book> byId;
    @OneToMany @JoinTable(name = "m4") Map<String, Book> ownByText;
    @OneToMany @JoinColumn(name = "shelf_map") @MapKeyColumn(name = "map_key_") Map<String, Book> inTarget;
    @ManyToMany @OrderColumn @JoinTable(name = "m5") List<Book> ordered;
    @OneToMany @OrderColumn @JoinTable(name = "m6") List<Book> ownOrdered;
    @OneToMany @OrderColumn @JoinColumn(name = "shelf_order") List<Book> orderedInTarget;
    @ManyToMany @JoinTable(name = "m7") Map<Author, Book> byAuthor;
    @ManyToMany @MapKeyJoinColumn(name = "author_fk") @JoinTable(name = "m8") Map<Author, Book> byAuthorNamed;
    @ManyToMany @JoinTable(name = "m9") Map<Slot, Book> bySlot;
    @OneToMany(mappedBy = "shelf") @MapKey(name = "title") Map<String, Book> mapped;
    @ManyToMany @MapKeyTemporal(TemporalType.DATE) @JoinTable(name = "m10") Map<Date, Book> byDate;
}
@Entity class Book { @Id Long id; String title; @ManyToOne Shelf shelf; }
@Entity class Author { @Id String name; }
