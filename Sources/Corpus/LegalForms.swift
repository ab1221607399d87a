// Hot code: borrows, never allocates after the first call.
internal import Bytes

/// The legal forms of companies as a set: is `GmbH & Co. KG` one?
struct LegalForms {
  /// The longest form kept, folded, in bytes.
  static let longestInBytes = 72

  static let shared = LegalForms()

  /// Forms that the lists lack: sole traders and partnerships of Germany, Sweden, Brazil and
  /// France, trading companies of Turkey.
  private static let others: StaticString = "ek ekfr ekfm eko hb kb ei mei sti tic"

  private static let form: UInt32 = 1
  private static let leading: UInt32 = 2

  private let forms = WordMap(capacity: 4_300)
  /// By the low five bits of three letters: whether a form ends in such three.
  private let endings: [Bool]

  private init() {
    forms.add(LegalFormTable.entries, LegalForms.form)
    forms.add(LegalForms.others, LegalForms.form)
    // Forms that stand before the name, too.
    forms.add(
      """
      sarl sas sasu eurl sci scop snc pt cv ud sc sia uab vsi as ou mtu ab ооо оао зао пао ао нао ип
      тоо тов пат прат ват фоп чп пп ад еоод оод ооoo ao ooo oao zao pao tov firma fa
      """, LegalForms.leading)
    var endings = [Bool](repeating: false, count: 1 << 15)
    for list in [LegalFormTable.entries, LegalForms.others] {
      WordMap.eachWord(list) { form in
        guard form.count >= 3 else { return }
        endings[
          LegalForms.ending(form[form.count - 3], form[form.count - 2], form[form.count - 1])] =
          true
      }
    }
    self.endings = endings
  }

  private static func ending(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
    Int(first & 31) << 10 | Int(second & 31) << 5 | Int(third & 31)
  }

  /// False when no form of three letters and more ends in these: one of twenty words passes. In
  /// either case.
  func mayEnd(in first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    endings[LegalForms.ending(first, second, third)]
  }

  /// True when the folded `key` without spaces and dots is a legal form.
  func contains(_ key: UnsafeBufferPointer<UInt8>) -> Bool {
    guard key.count >= 2, key.count <= LegalForms.longestInBytes else { return false }
    return forms.bits(key) & LegalForms.form != 0
  }

  /// True when the folded `key` is a form that stands before the name, too.
  func isLeading(_ key: UnsafeBufferPointer<UInt8>) -> Bool {
    forms.bits(key) & LegalForms.leading != 0
  }
}
