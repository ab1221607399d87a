import Corpus
import Unpack

/// The reason of a refusal in the ledger, which names the option that lifts it and what it was.
struct RefusalReason {
  private let text: String

  init(_ text: String) { self.text = text }

  /// Whether the same thing would not be refused, or might be decrypted, with these options.
  func isOvercome(by limits: Limits, _ passwords: [[UInt8]]) -> Bool {
    if text.contains("(--max-depth)") { return isUnder(UInt64(limits.maximumDepth)) }
    if text.contains("(--max-ratio)") { return isUnder(UInt64(limits.maximumRatio)) }
    if text.contains("(--max-size)") { return isUnder(limits.maximumMemberInBytes) }
    if text.contains("(--memory)") { return isUnder(UInt64(limits.maximumMessageInBytes)) }
    guard text.contains("(--password-file)"), !passwords.isEmpty else { return false }
    return !text.contains(PasswordListMark.text(passwords))
  }

  /// Whether the limit that the reason names is lower than `limit`.
  private func isUnder(_ limit: UInt64) -> Bool {
    let words = text.split(separator: " ")
    guard let place = words.firstIndex(of: "limit"), place + 1 < words.count,
      let former = UInt64(words[place + 1])
    else { return false }
    return former < limit
  }
}
