package feature;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Bag;
import org.hibernate.annotations.ListIndexBase;

/** Hibernate's own: where a list begins to count. */
@Entity
class Chapters {
    @Id
    long id;

    @ElementCollection
    @OrderColumn(name = "chapter_no")
    @ListIndexBase(1)
    List<String> titles = new ArrayList<>();

    @ElementCollection
    @ListIndexBase(2)
    List<Integer> pages = new ArrayList<>();

    @OneToMany
    @JoinColumn(name = "part_of")
    @OrderColumn
    @ListIndexBase(1)
    List<Chapters> parts = new ArrayList<>();

    @ElementCollection
    @Bag
    List<String> footnotes = new ArrayList<>();
}
