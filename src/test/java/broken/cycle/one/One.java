package broken.cycle.one;

import broken.cycle.two.Two;

public record One(Two two) {}
