package org.accanto.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * The database as its owner, who migrates and looks after keys and never answers a page. Of
 * people's rows the owner sees nothing: the policies bind it too.
 */
public record Upkeep(Server server) {

  public Connection asOwner() throws SQLException {
    return DriverManager.getConnection(
        server.url(), Roles.OWNER, new Roles(server).password(Roles.OWNER));
  }
}
