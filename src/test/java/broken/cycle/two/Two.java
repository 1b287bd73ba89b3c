package broken.cycle.two;

import broken.cycle.one.One;

public record Two(One one) {}
