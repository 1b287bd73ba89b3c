package broken.undeclared.one;

import broken.undeclared.two.Two;

public record One(Two two) {}
