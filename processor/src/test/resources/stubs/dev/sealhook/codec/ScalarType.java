package dev.sealhook.codec;

public enum ScalarType {
    STRING,
    BOOLEAN,
    LONG,
    INT,
    DECIMAL,
    UNIX_TIME,
    DATE_TIME,
    DATE,
    JSON
}
