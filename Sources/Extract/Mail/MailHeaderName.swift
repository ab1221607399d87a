internal import Bytes

/// What the header fields of a message hold.
enum MailHeaderName {
  static func role(_ name: String) -> ColumnRole {
    let name = LetterFold.folded(name)
    if let known = roles[name] { return known }
    if name.hasPrefix("resent-") { return roles[String(name.dropFirst(7))] ?? .closed }
    if name.hasPrefix("content-") || name.hasPrefix("arc-") || name.hasPrefix("dkim-")
      || name.hasPrefix("list-") || name.hasSuffix("-id") || name.hasPrefix("x-ms-")
      || name.hasPrefix("x-google-") || name.hasPrefix("x-spam-") || name.hasPrefix("received")
    {
      return .closed
    }
    return .addressOnly
  }

  private static let roles: [String: ColumnRole] = {
    var roles: [String: ColumnRole] = [:]
    let table: [(ColumnRole, String)] = [
      (
        .addressList,
        """
        from to cc bcc reply-to sender x-original-from x-from x-to x-cc x-bcc original-from
        original-recipient apparently-to disposition-notification-to return-receipt-to
        x-confirm-reading-to mail-reply-to mail-followup-to x-sender x-envelope-from
        """
      ),
      (
        .addressOnly,
        """
        return-path delivered-to x-original-to envelope-to errors-to x-delivered-to x-envelope-to
        x-forwarded-to x-forwarded-for x-failed-recipients final-recipient x-rcpt-to x-authenticated-sender
        """
      ),
      (.company, "organization organisation x-organization x-company"),
      (.text, "subject comments x-subject thread-topic"),
      (
        .closed,
        """
        message-id in-reply-to references received dkim-signature authentication-results
        received-spf mime-version date x-mailer user-agent thread-index keywords precedence
        importance priority x-priority domainkey-signature x-received encrypted newsgroups
        x-mimeole x-uidl status x-status x-keywords lines xref path nntp-posting-host
        x-loop x-beenthere x-mailman-version x-trace boundary autocrypt face x-face openpgp
        x-antiabuse x-originating-ip x-source-ip x-pgp-key errors feedback-id
        """
      ),
    ]
    for (role, names) in table {
      for name in names.split(whereSeparator: \.isWhitespace) { roles[String(name)] = role }
    }
    return roles
  }()
}
