/** Tiny applications that break one architecture rule each: the rules must reject them. */
package broken;
