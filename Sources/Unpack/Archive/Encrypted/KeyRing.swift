internal import CNettle
internal import Corpus

/// The keys that passwords give, each made once: making them is slow on purpose.
///
/// An archive may ask for as many keys and rounds as it likes; over a limit for all of them together
/// it is refused.
final class KeyRing {
  let passwords: [[UInt8]]
  private var rounds: UInt64 = 0
  private var known: [Recipe: [UInt8]] = [:]

  /// SHA-256 and SHA-1 rounds of one archive: some minutes, as rar 4 makes a key for every file.
  private static let maximumRounds: UInt64 = 1 << 30

  init(_ passwords: [[UInt8]]) { self.passwords = passwords }

  private struct Recipe: Hashable {
    enum Method { case sevenZip, rar, rar5 }
    var method: Method
    var password: Int
    var salt: [UInt8]
    var power: UInt8
  }

  private func key(
    _ recipe: Recipe, rounds count: UInt64, _ make: () -> [UInt8]
  ) throws(StreamError) -> [UInt8] {
    if let key = known[recipe] { return key }
    rounds += count
    guard rounds <= Self.maximumRounds else {
      throw StreamError(
        .refused, "encrypted with so many keys that trying the passwords would take too long")
    }
    let key = make()
    known[recipe] = key
    return key
  }

  /// UTF-16, as 7z and rar take passwords.
  private func wide(_ password: Int) -> [UInt8] {
    String(decoding: passwords[password], as: UTF8.self).utf16.flatMap {
      [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)]
    }
  }

  // MARK: 7z

  /// The power of two that stands for no rounds at all.
  private static let noRounds: UInt8 = 0x3F
  private static let maximumPower: UInt8 = 24

  /// 32 bytes: SHA-256 over 2^`power` times salt, password and a counter of eight bytes.
  func sevenZipKey(
    password: Int, salt: [UInt8], power: UInt8
  ) throws(StreamError) -> [UInt8]? {
    guard power <= Self.maximumPower || power == Self.noRounds else { return nil }
    let recipe = Recipe(method: .sevenZip, password: password, salt: salt, power: power)
    let count: UInt64 = power == Self.noRounds ? 1 : 1 << UInt64(power)
    return try key(recipe, rounds: count) {
      let seed = salt + wide(password)
      if power == Self.noRounds {
        return Array((seed + [UInt8](repeating: 0, count: 32)).prefix(32))
      }
      var context = sha256_ctx()
      nettle_sha256_init(&context)
      var bytes = seed + [UInt8](repeating: 0, count: 8)
      for counter in 0..<count {
        bytes.withUnsafeMutableBytes {
          $0.storeBytes(of: counter.littleEndian, toByteOffset: seed.count, as: UInt64.self)
        }
        nettle_sha256_update(&context, bytes.count, bytes)
      }
      return Self.digest(&context)
    }
  }

  private static func digest(_ context: inout sha256_ctx) -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: 32)
    nettle_sha256_digest(&context, digest.count, &digest)
    return digest
  }

  // MARK: rar 5

  /// The key of 32 bytes and what tells a wrong password, of 8 bytes: PBKDF2 with HMAC-SHA-256 over
  /// 2^`power` rounds, and 32 rounds more.
  func rar5Key(
    password: Int, salt: [UInt8], power: UInt8
  ) throws(StreamError) -> (key: [UInt8], check: [UInt8])? {
    guard power <= Self.maximumPower else { return nil }
    let recipe = Recipe(method: .rar5, password: password, salt: salt, power: power)
    let count = UInt64(1) << UInt64(power)
    let both = try key(recipe, rounds: 2 * count + 64) {
      var context = hmac_sha256_ctx()
      let secret = passwords[password]
      nettle_hmac_sha256_set_key(&context, secret.count, secret)
      func next(_ bytes: [UInt8]) -> [UInt8] {
        nettle_hmac_sha256_update(&context, bytes.count, bytes)
        var digest = [UInt8](repeating: 0, count: 32)
        nettle_hmac_sha256_digest(&context, digest.count, &digest)
        return digest
      }
      var step = next(salt + [0, 0, 0, 1])
      var sum = step
      var key = sum
      for round in 1..<count + 32 {
        step = next(step)
        for index in 0..<32 { sum[index] ^= step[index] }
        if round == count - 1 { key = sum }
      }
      var check = [UInt8](repeating: 0, count: 8)
      for index in 0..<32 { check[index % 8] ^= sum[index] }
      return key + check
    }
    return (Array(both[..<32]), Array(both[32...]))
  }

  // MARK: rar 3 and 4

  /// The key of 16 bytes and the initial vector: SHA-1 over 2^18 times password, salt and a counter of
  /// three bytes. Passwords of more than 28 letters, on which rar's own SHA-1 differs, do not fit.
  func rarKey(
    password: Int, salt: [UInt8]
  ) throws(StreamError) -> (key: [UInt8], initialVector: [UInt8]) {
    let rounds = 1 << 18
    let recipe = Recipe(method: .rar, password: password, salt: salt, power: 18)
    let both = try key(recipe, rounds: UInt64(rounds)) {
      var context = sha1_ctx()
      nettle_sha1_init(&context)
      let seed = wide(password) + salt
      var bytes = seed + [0, 0, 0]
      var vector: [UInt8] = []
      var digest = [UInt8](repeating: 0, count: 20)
      for counter in 0..<rounds {
        for index in 0..<3 {
          bytes[seed.count + index] = UInt8(truncatingIfNeeded: counter >> (8 * index))
        }
        nettle_sha1_update(&context, bytes.count, bytes)
        guard counter % (rounds / 16) == 0 else { continue }
        var copy = context
        nettle_sha1_digest(&copy, digest.count, &digest)
        vector.append(digest[19])
      }
      nettle_sha1_digest(&context, digest.count, &digest)
      // The words of the digest, each with its lowest byte first.
      var key: [UInt8] = []
      for word in stride(from: 0, to: 16, by: 4) { key += digest[word..<word + 4].reversed() }
      return key + vector
    }
    return (Array(both[..<16]), Array(both[16...]))
  }
}
