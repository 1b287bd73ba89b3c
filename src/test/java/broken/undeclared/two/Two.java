package broken.undeclared.two;

public record Two(String name) {}
