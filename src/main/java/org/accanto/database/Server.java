package org.accanto.database;

/**
 * A PostgreSQL server that is running, with the right to prepare it.
 *
 * @param url JDBC address of the database, without user and password
 */
record Server(String url, String database, String user, String password) {}
