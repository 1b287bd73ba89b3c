package org.accanto.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.accanto.shared.Actor;

/** Who of the city is here by now, by name. */
final class Townspeople {

  private final Map<String, Actor> actors = new LinkedHashMap<>();
  private final Map<String, Citizen> citizens = new LinkedHashMap<>();

  void add(Citizen citizen, Actor actor) {
    citizens.put(citizen.called(), citizen);
    actors.put(citizen.called(), actor);
  }

  boolean has(String called) {
    return actors.containsKey(called);
  }

  Actor actor(String called) {
    return Objects.requireNonNull(actors.get(called), called);
  }

  Citizen citizen(String called) {
    return Objects.requireNonNull(citizens.get(called), called);
  }

  int size() {
    return actors.size();
  }
}
