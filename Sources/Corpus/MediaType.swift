/// An IANA media type, or `application/x-…` where there is none, as told by the content.
public struct MediaType: RawRepresentable, Sendable, Hashable {
  /// `text/csv`, lower-case, without parameters.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  public static let csv = MediaType(rawValue: "text/csv")
  public static let xml = MediaType(rawValue: "application/xml")
  public static let json = MediaType(rawValue: "application/json")
  public static let html = MediaType(rawValue: "text/html")
  public static let plain = MediaType(rawValue: "text/plain")
  public static let message = MediaType(rawValue: "message/rfc822")
  public static let mbox = MediaType(rawValue: "application/mbox")
  public static let binary = MediaType(rawValue: "application/octet-stream")
  public static let empty = MediaType(rawValue: "application/x-empty")
}
