package dk.sagsgang.documents.reference;

/**
 * A body by name and address.
 *
 * @param slug its name in addresses
 * @param hasPage whether it has a page of its own: departments and parties have none
 */
public record OrganizationRef(String slug, String name, boolean hasPage) {}
