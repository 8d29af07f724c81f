package feature;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;

/** Composite keys: of relations to composite keys, partly generated, in trees of their own kind. */
@Embeddable
class NodeId implements Serializable {
    String tree;

    int pos;

    @Override
    public boolean equals(Object other) {
        return other instanceof NodeId id && id.tree.equals(tree) && id.pos == pos;
    }

    @Override
    public int hashCode() {
        return Objects.hash(tree, pos);
    }
}

@Entity
class Node0 {
    @EmbeddedId
    NodeId id;

    @ManyToOne
    @JoinColumn(name = "parent_tree", referencedColumnName = "tree")
    @JoinColumn(name = "parent_pos", referencedColumnName = "pos")
    Node0 parent;

    @OneToMany(mappedBy = "parent")
    @OrderBy("id.pos")
    List<Node0> children = new ArrayList<>();

    @ManyToMany
    @JoinTable(name = "node_links")
    Set<Node0> links = new HashSet<>();
}

class EdgeId implements Serializable {
    NodeId from;
    NodeId to;
    String label;

    @Override
    public boolean equals(Object other) {
        return other instanceof EdgeId id && id.from.equals(from) && id.to.equals(to) && id.label.equals(label);
    }

    @Override
    public int hashCode() {
        return Objects.hash(from, to, label);
    }
}

@Entity
@IdClass(EdgeId.class)
class Edge0 {
    @Id
    @ManyToOne
    @JoinColumn(name = "from_tree", referencedColumnName = "tree")
    @JoinColumn(name = "from_pos", referencedColumnName = "pos")
    Node0 from;

    @Id
    @ManyToOne
    Node0 to;

    @Id
    @Column(length = 20)
    String label;

    @OneToMany
    @JoinColumn(name = "e_from_tree", referencedColumnName = "from_tree")
    @JoinColumn(name = "e_from_pos", referencedColumnName = "from_pos")
    @JoinColumn(name = "e_to_tree", referencedColumnName = "to_tree")
    @JoinColumn(name = "e_to_pos", referencedColumnName = "to_pos")
    @JoinColumn(name = "e_label", referencedColumnName = "label")
    Set<Mark> marks = new HashSet<>();
}

@Entity
class Mark {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE)
    int id;
}
