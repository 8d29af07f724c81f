package feature;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;

/** Lists that keep their order in a column. */
@Entity
class Playlist {
    @Id
    long id;

    @OneToMany
    @OrderColumn
    List<Song> songs = new ArrayList<>();

    @OneToMany
    @JoinColumn(name = "playlist_id")
    @OrderColumn(name = "position_no")
    List<Song> hits = new ArrayList<>();

    @ManyToMany
    @OrderColumn(nullable = false, name = "guest_pos")
    List<Singer> guests = new ArrayList<>();

    @OneToMany(mappedBy = "playlist")
    @OrderColumn(name = "line_no")
    List<Line> lines = new ArrayList<>();

    @ElementCollection
    @OrderBy
    List<String> sorted = new ArrayList<>();
}

@Entity
class Song {
    @Id
    long id;
}

@Entity
class Singer {
    @Id
    long id;
}

@Entity
class Line {
    @Id
    long id;

    @ManyToOne
    Playlist playlist;
}
