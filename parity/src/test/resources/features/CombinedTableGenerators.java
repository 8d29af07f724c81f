package feature;

import jakarta.persistence.*;
import java.io.*;
import java.math.*;
import java.net.*;
import java.sql.Blob;
import java.sql.Clob;
import java.time.*;
import java.util.*;

@Entity @TableGenerator(name = "onClass") class Table1 { @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = "onClass") Long id; }
@Entity class Table2 { @Id @GeneratedValue(strategy = GenerationType.TABLE) Long id; }
@Entity class Table3 {
    @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = "t3")
    @TableGenerator(name = "t3", table = "someGenerators", pkColumnName = "keyName", valueColumnName = "theValue",
        pkColumnValue = "t3row", initialValue = 5, allocationSize = 1) Long id;
}
@Entity class Table4 {
    @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = "t4")
    @TableGenerator(name = "t4", table = "someGenerators", pkColumnName = "keyName", valueColumnName = "theValue") Long id;
}
@Entity class Table5 { @Id @GeneratedValue(generator = "autoTable") @TableGenerator(name = "autoTable") Long id; }
@Entity class Table6 { @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = "unknownOne") Long id; }
