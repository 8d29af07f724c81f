package feature;

import jakarta.persistence.*;
import java.util.*;

/** Access by property with fields in between, interfaces as types of attributes, and getters of all kinds. */
@MappedSuperclass
abstract class Audited {
    private String createdBy;

    @Access(AccessType.PROPERTY)
    @Column(name = "made_by", length = 33)
    public String getCreatedBy() {
        return createdBy;
    }

    public void setCreatedBy(String createdBy) {
        this.createdBy = createdBy;
    }
}

interface Named2 {
    String getName();
}

@Entity
@Access(AccessType.PROPERTY)
class Town extends Audited implements Named2 {
    private long id;
    private boolean capital;
    private Boolean twinned;
    private String name;
    private String aName;
    private String URL;
    private List<Named2> suburbs = new ArrayList<>();
    private Named2 county;

    @Access(AccessType.FIELD)
    @Column(length = 7)
    private String zip;

    @Id
    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public boolean isCapital() {
        return capital;
    }

    public void setCapital(boolean capital) {
        this.capital = capital;
    }

    public Boolean getTwinned() {
        return twinned;
    }

    public void setTwinned(Boolean twinned) {
        this.twinned = twinned;
    }

    @Override
    @Column(nullable = false)
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getaName() {
        return aName;
    }

    public void setaName(String aName) {
        this.aName = aName;
    }

    public String getURL() {
        return URL;
    }

    public void setURL(String URL) {
        this.URL = URL;
    }

    @OneToMany(targetEntity = Town.class)
    @JoinColumn(name = "suburb_of")
    public List<Named2> getSuburbs() {
        return suburbs;
    }

    public void setSuburbs(List<Named2> suburbs) {
        this.suburbs = suburbs;
    }

    @ManyToOne(targetEntity = Town.class)
    public Named2 getCounty() {
        return county;
    }

    public void setCounty(Named2 county) {
        this.county = county;
    }

    @Transient
    public String getLabel() {
        return name + zip;
    }
}
