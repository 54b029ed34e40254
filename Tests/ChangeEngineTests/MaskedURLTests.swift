import ChangeEngine
import Testing

/// What of a URL may be shown: all but the values that could be keys.
@Suite struct MaskedURLTests {
  @Test(arguments: [
    ("/contacts?hapikey=1-2-3&since=5", "/contacts?hapikey=…&since=5"),
    ("/contacts?since=5&API_Key=x=y", "/contacts?since=5&API_Key=…"),
    ("/contacts?access-token=x&&client_secret=", "/contacts?access-token=…&&client_secret="),
    ("/token=1/contacts?where=a='5'&key=b", "/token=1/contacts?where=a='5'&key=…"),
    ("/contacts", "/contacts"), ("/contacts?", "/contacts?"), ("", ""),
    ("https://me:pw@crm.example/c?key=1&a=b@c", "https://…@crm.example/c?key=…&a=b@c"),
    ("https://pw@crm.example", "https://…@crm.example"), ("//a@b@crm?x=y", "//…@crm?x=y"),
    ("https://crm.example/c@d//e@f", "https://crm.example/c@d//e@f"), ("/c//d@e", "/c//d@e"),
    ("/c?to=https://me@x/", "/c?to=https://me@x/"), ("https://crm?a=//b@c", "https://crm?a=//b@c"),
  ])
  func `a key in a URL is nobody's business`(url: String, masked: String) {
    #expect(url.withSecretsMasked == masked)
  }

  @Test(arguments: [
    "X-Token", "jwt", "code", "session", "sessionid", "session_id", "JSESSIONID", "bearer", "hmac",
    "sas",
    "pin", "sig", "signature", "X-Amz-Signature", "X-Amz-Credential", "privateAppKey",
    "private_app_key",
    "hapikey", "key", "userPass", "dbpass", "authCode", "refresh_token", "refreshtoken", "userPIN",
    "consumer-secret", "credentials", "AUTH", "filter[api.key]", "oauth_signature", "APIKey",
    "api%5Fkey", "filter%5Btoken%5D", "%6b%65y", "key%",
  ])
  func `a parameter is masked that is named like a secret`(name: String) {
    #expect("/c?a=1&\(name)=S".withSecretsMasked == "/c?a=1&\(name)=…")
  }

  @Test(arguments: [
    "pageKey", "sort_key", "offset-key", "startkey", "idKey", "monkey", "date", "updatedDate", "id",
    "where", "limit", "nextPage", "keyword", "keys", "passenger", "shipping", "spin", "encode",
    "countryCode", "zip_code", "author", "assigned", "signal", "sessions", "tokenized", "since",
  ])
  func `a parameter is shown that only looks a little like a secret`(name: String) {
    #expect("/c?a=1&\(name)=S".withSecretsMasked == "/c?a=1&\(name)=S")
  }
}
