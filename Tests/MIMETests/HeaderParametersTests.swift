import Bytes
import MIME
import Testing

@Suite struct HeaderParametersTests {
  @Test(arguments: [
    ("application/x; name=a.pdf", "a.pdf"),
    ("application/x; name=\"a b.pdf\"; x=y", "a b.pdf"),
    ("application/x; name=a b.pdf; x=y", "a b.pdf"),
    ("application/x; NAME = \"a\\\"b\"", "a\"b"),
    ("application/x; name=\"C:\\dir\\f.txt\"", "C:\\dir\\f.txt"),
    ("application/x; name=\"unterminated", "unterminated"),
    ("application/x; x=\"a;name=no\"; name=yes", "yes"),
    ("application/x (a; name=no); name=yes", "yes"),
    ("application/x; name=a.pdf (comment)", "a.pdf"),
    ("application/x; name*=utf-8'en'%E2%82%AC%20rates", "€ rates"),
    ("application/x; name*0*=iso-8859-1''%E9; name*1=\"t%E9\"; name*2*=%E9", "ét%E9é"),
    ("application/x; name*1=b; name*0=a", "ab"),
    ("application/x; name=fallback; name*=utf-8''%C3%A9", "é"),
    ("application/x; name==?utf-8?Q?=C3=A9.pdf?=", "é.pdf"),
    ("application/x; name=\"=?utf-8?B?w6k=?=\r\n =?utf-8?B?w6k=?=\"", "éé"),
    ("application/x;name=x;;name=y", "x"),
  ])
  func decodes(_ value: String, _ name: String) {
    let found = Array(value.utf8).withUnsafeBufferPointer {
      HeaderParameters($0).decoded("name", fallback: .windows1252)
    }
    #expect(found.map { String(decoding: $0, as: UTF8.self) } == name)
  }

  @Test(arguments: [
    "", ";", "a", "a;name", "a;name=", "a;=x", "a;name*x=1", "a;name*99999999999=1",
  ])
  func findsNothing(_ value: String) {
    let found = Array(value.utf8).withUnsafeBufferPointer {
      HeaderParameters($0).decoded("name", fallback: .windows1252)
    }
    #expect(found == nil || found == [])
  }
}
