package broken.house.events;

/** An event that carries words: refused. */
public record SomebodySaid(String words) {}
