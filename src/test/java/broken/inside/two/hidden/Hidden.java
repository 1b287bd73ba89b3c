package broken.inside.two.hidden;

public record Hidden(String secret) {}
