package dev.sharh.model;

import java.util.List;
import java.util.Optional;

/**
 * Whom to tell about a weakness of the site (RFC 9116).
 *
 * @param contacts addresses with a scheme: {@code mailto:}, {@code https:} or {@code tel:}
 * @param expires the moment up to which it holds, as RFC 3339 writes it
 * @param policy the address of a page that says how reports are dealt with
 */
public record SecurityContact(List<String> contacts, String expires, Optional<String> policy) {
    public SecurityContact {
        contacts = List.copyOf(contacts);
    }
}
