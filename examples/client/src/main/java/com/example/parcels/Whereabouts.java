package com.example.parcels;

/** Says where a destination is, in words. */
final class Whereabouts implements Destination.Visitor<String> {
    @Override
    public String visitDoor(Door door) {
        return "at the door of " + String.join(", ", door.lines());
    }

    @Override
    public String visitLocker(Locker locker) {
        return "in locker " + locker.lockerId()
                + locker.compartment()
                        .map(compartment -> " behind door " + compartment)
                        .orElse("");
    }

    @Override
    public String visitNeighbour(Neighbour neighbour) {
        return "with " + neighbour.name()
                + neighbour.houseNumber().map(number -> " at " + number).orElse("");
    }

    @Override
    public String visitUnrecognized(Destination.Unrecognized destination) {
        return "somewhere new: " + destination.json();
    }
}
