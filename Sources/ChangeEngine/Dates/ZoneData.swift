// swift-format-ignore-file
// Made by .ci/ZoneData.java, which says how; do not edit.

/// Time zones and their English names as java.util.TimeZone has them.
///
/// Source: the IANA time zone database, in the version below, as OpenJDK 17 compiles it.
enum ZoneData {
  /// The version of the IANA time zone database.
  static let version = "2025a"

  /// saving|raw|offsets|transitions|rule, as the script explains.
  static let zones: StaticString = """
    0|qe0|qe0/0,t60/2s0|-10j6ao0A,8vdki0B,49pc0A,cxfk00B,4h400A,9d1c0B,9d1c0A,9q000B,902o0A,1cezzs0A|
    2s0|rs0|rs0/0,uk0/2s0|-10j6ao0A,8vdj40B,49pc0A,cxfk00B,4h400A,9d1c0B,9d1c0A,9q000B,902o0A,eeio00B,64dc0A,clpc0B,6hc00A,c8qo0B,6hc00A,c8qo0B,6hc00A,c8qo0B,6uao0A,c8qo0B,6hc00A,c8qo0B,6hc00A,c8qo0B,6hc00A,c8qo0B,6hc00A,c8qo0B,6hc00A,c8qo0B,8a5c0A,asw00B,6hc00A,c8qo0B,6hc00A,c8qo0B,6hc00A,c8qo0B,779c0A,b5uo0B,7k800A,bitc0B,7k800A,bitc0B,779c0A,bitc0B,6hc00A,c8qo0B,6hc00A,c8qo0B,6hc00A,c8qo0B,6uao0A,c8qo0B,6hc00A,c8qo0B,6hc00A,c8qo0B,7x6o0A,asw00B,7x6o0A,asw00B,7x6o0A,asw00B,7x6o0A,b5uo0B,7k800A,7x6o0B,asw00A,b5uo0B,7x6o0A,asw00B,7x6o0A,asw00B,7x6o0A,b5uo0B,7k800A,b5uo0B,7x6o0A,asw00B,7k800A,b5uo0B,8a5c0A,9d1c0B|9,1,1,7200,1,3,1,1,7200,1
    0|-8c0|-bw0/0,-b40/0,-8c0/2s0,-8c0/0,-5k0/2s0|-10j6ao0A,alybw0B,5iv8k0C,67zw0B,a4w40C,73h80B,cls40C,66580B,cls40C,66580B,cls40C,66580B,cls40C,67zw0B,cls40C,66580B,cls40C,66580B,cls40C,66580B,cls40C,67zw0B,6a040C,hy7w0B,6a040C,xovw0B,3uys0C,18nbw0B,b0dg0C,8ve2k0B,3uys0C,3yik0B,bqas0C,71mk0B,bqas0C,71mk0B,bqas0C,8ovw0B,9d440C,9px80B,9d440C,9cyk0B,9d440D,28t6k0E,51ek0D,7m2qs0E,4tzw0D,biw40E,776k0D,bvus0E,6u7w0D,bvus0E,6u7w0D,bvus0E,776k0D,3fidg0C,7thc0D,430lc0E,3yik0D,b5xg0E,7k580D,eibs40D|
    2s0|5k0|5sl/0,5k0/0,8c0/2s0|-10j6ao0A,e1e7fB,krj48lC,40d80B,a31g0C,7x3w0B,a4w40C,aqyk0B,80ys0C,b07w0B,7tk40C,b07w0B,8jhg0C,a8fw0B,60go40C,7el80B,awo40C,7v980B,awqw0C,7tk40B,b07w0C,7tk40B,ayd80C,7tk40B,ayd80C,7tk40B,ayd80C,7tk40B,b07w0C,7tk40B,ayd80C,7tk40B,ayd80C,7ves0B,awik0C,7ves0B,ayd80C,7ves0B,awik0C,7ves0B,awik0C,7ves0B,awik0C,7ves0B,ayd80C,7ves0B,awik0C,7ves0B,awik0C,7ves0B,awik0C,7ves0B,ayd80C,7ves0B,awik0C,7ves0B,awik0C,7ves0B,awik0C,7ves0B,ayd80C,7ves0B,awik0C,7ves0B,f9x80C,3i040B,eluk0C,462s0B,ayd80C,7ves0B,awik0C,7ves0B,awik0C,7ves0B,awik0C,7ves0B,ayd80C,7ves0B,b5rw0C,7m5g0B,awik0C,7ves0B,awik0C,7ves0B,ayd80C,7ves0B,awik0C,7ves0B,awik0C,7ves0B,aqvs0C,7x3w0B,asys0C,7x3w0B,asys0C,7x3w0B,asys0C,7x3w0B,b5xg0C,7x3w0B,asys0C,7x3w0B,asys0C,7x3w0B,asys0C,7x3w0B,asys0C,7x3w0B,b5xg0C,7x3w0B,asys0C,7x3w0B,asys0C,7k580B,b5xg0C,6u7w0B,bvus0C,6h980B,c8tg0C,64ak0B,cyqs0C,5anw0B,1jms0C,12t80B,1w22s0C,25p80B,1sw40C,2vmk0B,4hbhg0C,9cyk0B,9d440C|3,-1,6,0,0,9,-1,5,86400,0
    2s0|-p00|-rrc/0,-rs0/0,-p00/2s0,-p00/0,-m80/2s0|-10j6ao0A,bxh3cB,ln72woC,1wd180B,cawis0C,9cyk0B,9d440C,9cyk0B,9d440C,9px80B,9d440C,9cyk0B,9d440C,9cyk0B,3lpg0C,f4d80B,64g40C,clmk0B,9d440C,9px80B,905g0C,9px80B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9px80B,905g0C,9px80D,9d1c0E,9cyk0D,9d440E,9cyk0D,9d440E,9cyk0D,8a840E,afuk0D,8a840E,ast80D,7x9g0E,ast80D,7x9g0E,ast80D,8a840E,afuk0D,8a840E,afuk0D,8a840E,ast80D,7x9g0E,ast80D,7x9g0E,ast80D,8a840E,afuk0D,8a840E,afuk0D,8a840E,afuk0D,8a840E,ast80D,7x9g0E,ast80D,7x9g0E,ast80D,8a840E,afuk0D,8a840E,afuk0D,8a840E,ast80D,7x9g0E,ast80D,7x9g0E,ast80D,6udg0E,c8nw0D|2,8,1,7200,0,10,1,1,7200,0
    0|0|-qw/0,0/0|-10j6ao0A,69eu2wB,1t8lz94B|
    0|8c0|6tg/0,6y0/0,8c0/0,7n0/0|-10j6ao0A,4ch56kB,aiwqjgC,sg1a0B,3nbte0D,2wu1z0C,1da0sn0C|
    0|2s0|fl/0,0/0,2s0/2s0,2s0/0,5k0/2s0|-10j6ao0A,5u6nkfB,2qx1nlC,5luo0B,8y800C,a4tc0B,7vc00C,auqo0B,7idc0C,b7pc0B,6sg00C,cyo00B,7ayo0C,53c00B,9idxc0C,3i040B,51mw0D,253uk0E,9o2k0D,92040E,8l3s0D,jutc0B,4uy840D,3rdzw0B,46xc00C,7x6o0B,2xco40C,8n180D,7x9g0E,9d440D,kiqg0B,9d440C,9q2s0B,9cyk0D,t1zh80D|
    0|2s0|mn/0,0/0,1e0/0,2s0/0|-10j6ao0A,2v8nddB,1kdnanA,2ve7ddC,2yfgknD,1p8kry0D|
    0|0|-2vw/0,-2s0/0,0/0|-10j6ao0A,69ew40B,wvoyo0C,wcwyk0C|
    0|5k0|616/0,5k0/0|-10j6ao0A,4p2vauB,1usxsh6B|
    0|0|-1ek/0,0/0,2s0/2s0,2s0/0|-10j6ao0A,77khekB,di7nxgC,3huk0B,51k40C,2znuk0B,2dp9g0C,776k0B,8nt2s0C,657w0B,3ifxg0C,3jp80B,va040C,4qak0B,e1ms0C,7pp80B,cnms0C,3afw0B,2xi840D,xqqk0B,bp56s0C,4qak0B,e1ms0C,45x80B,d2g40C,51ek0B,c8tg0C,64ak0B,e1sc0C,47uo0B,1leo0C,23xc0B,asw00C,3lmo0B,1qyo0C,40g00B,7x6o0C,4mo00B,1stc0C,4deo0B,7x6o0C,3ylc0B,1stc0C,51hc0B,7x6o0C,3lmo0B,1stc0C,5reo0B,7k800C,2vpc0B,25s00C,64dc0B,7k800C,2iqo0B,1stc0C,gkao0B,1stc0C,g7c00B,25s00C,g7c00B,1stc0C,g7c00B,25s00C,g7c00B,1stc0C,gkao0B,1stc0C,g7c00B,25s00C,g7c00B,1stc0C,gkao0B,1stc0C,g7c00B,25s00C,g7c00B,1stc0C,g7c00B,25s00C,g7c00B,1stc0C,gkao0B,1stc0C,g7c00B,25s00C,g7c00B,1stc0C,g7c00B,25s00C,g7c00B,25s00C,g7c00B,1stc0C,g7c00B,25s00C|
    2s0|2s0|-zg/0,0/0,2s0/2s0,2s0/0,5k0/2s0|-10j6ao0A,irxc0B,91vek0C,7x3w0B,2vt440C,8sqs0B,ssyk0C,8n6s0B,9px80C,905g0B,a2yo0C,902o0B,k69dc0C,657w0B,3ifxg0C,3jp80B,va040C,4qak0B,e1ms0C,7pp80B,cnms0C,3afw0B,2xi840D,129us0E,9d1c0D,9d1c0E,9d1c0D,9d1c0E,9d1c0D,9d1c0E,9d1c0D,9d1c0E,9q000D,9d1c0E,9d1c0D,9d1c0E,9d1c0D,9d1c0E,9d1c0D,9d1c0E,9d1c0D,9d1c0E,9d1c0D,9q000E,asw00D|2,-1,1,3600,2,9,-1,1,3600,2
    0|0|-2g0/0,-2s0/0,0/0,2s0/2s0|-10j6ao0A,hqsd40B,m2g0c0C,vek0D,4qak0C,e1ms0D,7pp80C,cnms0D,3afw0C,fke5g0D,4qak0C,e1ms0D,45x80C,d2g40D,51ek0C,c8tg0D,64ak0C,e1sc0D,47uo0C,1leo0D,23xc0C,asw00D,3lmo0C,1qyo0D,40g00C,7x6o0D,4mo00C,1stc0D,4deo0C,7x6o0D,3ylc0C,1stc0D,51hc0C,7x6o0D,3lmo0C,1stc0D,5reo0C,7k800D,2vpc0C,25s00D,64dc0C,7k800D,2iqo0C,1stc0D,gkao0C,1stc0D,g7c00C,25s00D,g7c00C,1stc0D,g7c00C,25s00D,g7c00C,1stc0D,gkao0C,1stc0D,g7c00C,25s00D,g7c00C,1stc0D,gkao0C,1stc0D,g7c00C,25s00D,g7c00C,1stc0D,g7c00C,25s00D,g7c00C,1stc0D,gkao0C,1stc0D,g7c00C,25s00D,g7c00C,1stc0D,g7c00C,25s00D,g7c00C,25s00D,g7c00C,1stc0D,g7c00C,25s00D|
    0|5k0|460/0,5k0/0,8c0/2s0|-10j6ao0A,1ncx60B,kn7o60C,9cyk0B,9d440C,9cyk0B,1cfd180B|
    0|5k0|5us/0,5k0/0,8c0/2s0,8c0/0|-10j6ao0A,g6ei58B,kixuysC,8l6k0B,a4w40C,8n180B,a6qs0C,8n180B,a31g0C,8ovw0B,a16s0C,8qqk0B,9zc40C,8sl80B,9xhg0C,8wak0B,9ts40C,8y580B,a4w40C,8n180B,a31g0C,8ovw0B,a16s0C,8sl80B,9xhg0C,8ufw0B,9vms0C,8wak0B,9ts40C,8y580B,a4w40C,8ovw0B,a16s0C,8qqk0B,7frw40D,azg180B,8b0w40B|
    0|5k0|60w/0,5k0/0,8c0/2s0,8c0/0|-10j6ao0A,g6ehz4B,kixv4wC,8l6k0B,a4w40C,8n180B,a6qs0C,8n180B,a31g0C,8ovw0B,a16s0C,8qqk0B,9zc40C,8sl80B,9xhg0C,8wak0B,9ts40C,8y580B,a4w40C,8n180B,a31g0C,8ovw0B,a16s0C,8sl80B,9xhg0C,8ufw0B,9vms0C,8wak0B,9ts40C,8y580B,a4w40C,8ovw0B,a16s0C,8qqk0B,7frw40D,9ac180B,a04w40B|
    0|0|-1zw/0,-226/0,0/0|-10j6ao0A,9zzbbwB,rl202aC,xwzhxuC|
    0|2s0|2sc/0,2s0/0,5k0/2s0|-10j6ao0A,69eqjoB,zdk5ccC,7iak0B,tnjk40B|
    0|0|-1p9/0,0/0,2s0/0|-10j6ao0A,69etc0B,1jbm840C,irxc0B,9e7uk0B|
    0|5k0|2fw/0,2s0/0,5k0/2s0,5k0/0|-10j6ao0A,afpuw4B,gl6ajwC,422c0B,xado0C,4bbo0B,wrpg0C,4s580B,1kdpg0D,c05bw0B,4mqs0C,9et80B,9d440C,9et80B,9eys0C,9et80B,9mdg0C,95jw0B,9io40C,9cyk0B,99es0C,9et80B,9eys0C,9et80B,9d440C,9et80B,b2840D,3cf3w0B,9kis0C,9et80D,7vqyw0B,75eo0C,asw00D,c3n6g0D|
    0|2s0|fl/0,2s0/0,5k0/2s0|-10j6ao0A,5u6nkfB,enxevlC,b5uo0B,53c00C,u8w00B,7x9g0C,c8w80B,7k800C,z3w0B,ew40C,8bx80B,9d440C,9nx00B,925o0C,8l100B,gi3440C,7k800B,b9k00C,7vc00B,51mw00C,5ytc0B,9d1c0C,9d1c0B,b9k00C,7thc0B,7m0tc0C,7tk40B,93us0C,b5uo0B,7k800C,b5uo0B,7x6o0C,asw00B,epit40B|
    0|2s0|460/0,5k0/0,8c0/2s0,5k0/2s0,2s0/0|-10j6ao0A,1ncx60B,kn7o60C,9cyk0B,oj2nw0D,235k00E,8lho0D,ast80E,7x9g0D,b5rw0E,7kas0D,b5rw0E,7x9g0D,ast80E,7x9g0D,ast80E,7x9g0D,ast80E,7x9g0D,ast80E,7x9g0D,b5rw0E,7kas0D,b5rw0E,7x9g0D,ast80E,7x9g0D,ast80E,7x9g0D,ast80E,7x9g0D,ast80E,7x9g0D,b5rw0E,7x9g0D,ast80E,7x9g0D,ast80E,7x9g0D,ast80E,7x9g0D,ast80E,7x9g0D,b5rw0E,7kas0D,b5rw0E,7x9g0D,ast80E,7x9g0D,ast80E,7x9g0D,ast80E,7x9g0D,a35x40E|
    2s0|-rs0|-wpq/0,-uk0/0,-rs0/2s0,-rs0/0,-p00/2s0|-10j6ao0A,bxm1qB,ln70qaC,1wd180B,cawis0C,9cyk0B,9d440C,9cyk0B,9d440C,9px80B,9d440C,9cyk0B,9d440C,9cyk0B,3lpg0C,f4d80B,64g40C,clmk0B,9d440C,9px80B,905g0C,9px80B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9px80B,905g0C,9px80D,9d1c0E,9cyk0D,9d440E,9cyk0D,9d440E,9cyk0D,8a840E,afuk0D,8a840E,ast80D,7x9g0E,ast80D,7x9g0E,ast80D,8a840E,afuk0D,8a840E,afuk0D,8a840E,ast80D,7x9g0E,ast80D,7x9g0E,ast80D,8a840E,afuk0D,8a840E,afuk0D,8a840E,afuk0D,8a840E,ast80D,7x9g0E,ast80D,7x9g0E,ast80D,8a840E,afuk0D,8a840E,afuk0D,8a840E,ast80D,7x9g0E,ast80D,7x9g0E,ast80D,6udg0E,c8nw0D|2,8,1,7200,0,10,1,1,7200,0
    0|-b40|-b40/0,-8c0/2s0|-10j6ao0A,m3dn40B,1s3hg0A,1bmjzw0A|
    0|-8c0|-8xc/0,-8c0/0,-5k0/2s0|-10j6ao0A,7b0rlcB,99k8moC,9a9c0B,9io40C,99980B,8p65g0C,6zuo0B,bs2o0C,67zw0B,cjxg0C,69uk0B,cjxg0C,4ml80B,5mf440C,49mk0B,haas0C,316k0B,cls40C,4ml80B,cls40C,66580B,cls40C,67zw0B,981s40C,6u7w0B,biw40C,5rbw0B,d0lg0C,5ed80B,cyqs0C,5ed80B,dbpg0C,64ak0B,2yl440C,64ak0B,c8tg0C,6u7w0B,bxpg0C,7iak0B,biw40C,6u7w0B,biw40C,7k580B,biw40C,6u7w0B,c8tg0C,6h980B,dbpg0C,5ed80B,51udg0C,64ak0B,cgidg0B|
    0|-8c0|-bw0/0,-b40/0,-8c0/2s0,-8c0/0,-5k0/2s0|-10j6ao0A,alybw0B,5iv8k0C,67zw0B,a4w40C,73h80B,cls40C,66580B,cls40C,66580B,cls40C,66580B,cls40C,67zw0B,cls40C,66580B,cls40C,66580B,cls40C,66580B,cls40C,67zw0B,6a040C,hy7w0B,6a040C,xovw0B,3uys0C,18nbw0B,b0dg0C,8ve2k0B,3uys0C,3yik0B,bqas0C,71mk0B,bqas0C,71mk0B,bqas0C,8ovw0B,9d440C,9px80B,9d440C,9cyk0B,9d440D,28t6k0E,51ek0D,7m2qs0E,4tzw0D,biw40E,776k0D,bvus0E,6u7w0B,bvxk0E,6u540D,bvus0E,776k0D,3fidg0C,7thc0D,27s800B,z9g0D,1u93w0E,3yik0D,f11us0D|
    0|-8c0|-bw0/0,-b40/0,-8c0/2s0,-8c0/0,-5k0/2s0|-10j6ao0A,alybw0B,5iv8k0C,67zw0B,a4w40C,73h80B,cls40C,66580B,cls40C,66580B,cls40C,66580B,cls40C,67zw0B,cls40C,66580B,cls40C,66580B,cls40C,66580B,cls40C,67zw0B,6a040C,hy7w0B,6a040C,xovw0B,3uys0C,18nbw0B,b0dg0C,8ve2k0B,3uys0C,3yik0B,bqas0C,71mk0B,bqas0C,71mk0B,bqas0C,8ovw0B,9d440C,9px80B,9d440C,9cyk0B,9d440D,28t6k0E,51ek0D,7m2qs0E,4tzw0D,biw40E,776k0D,bvus0E,6u7w0B,bvxk0E,6u540D,bvus0E,776k0D,3fidg0C,7thc0D,430lc0E,3yik0D,b5xg0E,7k580D,eibs40D|
    0|-8c0|-bw0/0,-b40/0,-8c0/2s0,-8c0/0,-5k0/2s0|-10j6ao0A,alybw0B,5iv8k0C,67zw0B,a4w40C,73h80B,cls40C,66580B,cls40C,66580B,cls40C,66580B,cls40C,67zw0B,cls40C,66580B,cls40C,66580B,cls40C,66580B,cls40C,67zw0B,6a040C,hy7w0B,6a040C,xovw0B,3uys0C,18nbw0B,b0dg0C,8ve2k0B,3uys0C,3yik0B,bqas0C,71mk0B,bqas0C,71mk0B,bqas0C,8ovw0B,9d440C,9px80B,9d440C,9cyk0B,9d440D,28t6k0E,51ek0D,7m2qs0E,4tzw0D,biw40E,776k0B,c8w80C,776k0B,ag040E,7k2g0D,bvus0E,776k0D,3fidg0C,7thc0D,430lc0E,3yik0D,f11us0D|
    0|-8c0|-bw0/0,-b40/0,-8c0/2s0,-8c0/0,-5k0/2s0|-10j6ao0A,alybw0B,5iv8k0C,67zw0B,a4w40C,73h80B,cls40C,66580B,cls40C,66580B,cls40C,66580B,cls40C,67zw0B,cls40C,66580B,cls40C,66580B,cls40C,66580B,cls40C,67zw0B,6a040C,hy7w0B,6a040C,xovw0B,3uys0C,18nbw0B,b0dg0C,8ve2k0B,3uys0C,3yik0B,bqas0C,71mk0B,bqas0C,71mk0B,bqas0C,8ovw0B,9d440C,9px80B,9d440C,9cyk0B,9d440D,28t6k0E,51ek0D,7m2qs0E,4tzw0D,biw40E,776k0D,bvus0E,6qik0B,3g880D,8jbw0E,6u7w0D,bvus0E,776k0D,3fidg0C,7thc0D,27s800B,z9g0D,1u93w0E,3yik0D,f11us0D|
    0|-8c0|-bw0/0,-b40/0,-8c0/2s0,-8c0/0,-5k0/2s0|-10j6ao0A,alybw0B,5iv8k0C,67zw0B,a4w40C,73h80B,cls40C,66580B,cls40C,66580B,cls40C,66580B,cls40C,67zw0B,cls40C,66580B,cls40C,66580B,cls40C,66580B,cls40C,67zw0B,6a040C,hy7w0B,6a040C,xovw0B,3uys0C,18nbw0B,b0dg0C,8ve2k0B,3uys0C,3yik0B,bqas0C,71mk0B,bqas0C,71mk0B,bqas0C,8ovw0B,9d440C,9px80B,9d440C,9cyk0B,9d440D,28t6k0E,51ek0D,7m2qs0E,4tzw0D,biw40E,776k0B,bktk0C,71mk0B,bqas0C,73h80B,bvus0E,773s0D,3fidg0C,7thc0D,27bk00B,6hes0D,1p7mk0E,3yik0D,f11us0D|
    0|-8c0|-bw0/0,-b40/0,-8c0/2s0,-8c0/0,-5k0/2s0|-10j6ao0A,alybw0B,5iv8k0C,67zw0B,a4w40C,73h80B,cls40C,66580B,cls40C,66580B,cls40C,66580B,cls40C,67zw0B,cls40C,66580B,cls40C,66580B,cls40C,66580B,cls40C,67zw0B,6a040C,hy7w0B,6a040C,xovw0B,3uys0C,18nbw0B,b0dg0C,8ve2k0B,3uys0C,3yik0B,bqas0C,71mk0B,bqas0C,71mk0B,bqas0C,8ovw0B,9d440C,9px80B,9d440C,9cyk0B,9d440D,28t6k0E,51ek0D,7m2qs0E,4tzw0D,biw40E,776k0D,bvus0E,6u7w0D,bvus0E,6u7w0D,bvus0E,776k0D,3fidg0C,7thc0D,27s800B,z9g0D,1u93w0E,3yik0D,f11us0D|
    0|-8c0|-bw0/0,-b40/0,-8c0/2s0,-8c0/0,-5k0/2s0|-10j6ao0A,alybw0B,5iv8k0C,67zw0B,a4w40C,73h80B,cls40C,66580B,cls40C,66580B,cls40C,66580B,cls40C,67zw0B,cls40C,66580B,cls40C,66580B,cls40C,66580B,cls40C,67zw0B,6a040C,hy7w0B,6a040C,xovw0B,3uys0C,18nbw0B,b0dg0C,8ve2k0B,3uys0C,3yik0B,bqas0C,71mk0B,bqas0C,71mk0B,bqas0C,8ovw0B,9d440C,9px80B,9d440C,9cyk0B,9d440D,28t6k0E,51ek0D,7m2qs0E,4tzw0D,biw40E,776k0D,bvus0E,6u7w0B,bvxk0E,6u540D,bvus0E,776k0D,3fidg0C,7thc0D,430lc0E,3yik0D,f11us0D|
    0|-8c0|-bw0/0,-b40/0,-8c0/2s0,-8c0/0,-5k0/2s0|-10j6ao0A,alybw0B,5iv8k0C,67zw0B,a4w40C,73h80B,cls40C,66580B,cls40C,66580B,cls40C,66580B,cls40C,67zw0B,cls40C,66580B,cls40C,66580B,cls40C,66580B,cls40C,67zw0B,6a040C,hy7w0B,6a040C,xovw0B,3uys0C,18nbw0B,b0dg0C,8ve2k0B,3uys0C,3yik0B,bqas0C,71mk0B,bqas0C,71mk0B,bqas0C,8ovw0B,9d440C,9px80B,9d440C,9cyk0B,9d440D,28t6k0E,51ek0D,7m2qs0E,4tzw0D,biw40E,776k0D,bvus0E,6qik0B,3g880D,8jbw0E,6u7w0D,bvus0E,776k0D,3fidg0C,7thc0D,27qdc0B,2txg0D,1sgak0E,3yik0D,f11us0D|
    0|-8c0|-bw0/0,-b40/0,-8c0/2s0,-8c0/0,-5k0/2s0|-10j6ao0A,alybw0B,5iv8k0C,67zw0B,a4w40C,73h80B,cls40C,66580B,cls40C,66580B,cls40C,66580B,cls40C,67zw0B,cls40C,66580B,cls40C,66580B,cls40C,66580B,cls40C,67zw0B,6a040C,hy7w0B,6a040C,xovw0B,3uys0C,18nbw0B,b0dg0C,8ve2k0B,3uys0C,3yik0B,bqas0C,71mk0B,bqas0C,71mk0B,bqas0C,8ovw0B,9d440C,9px80B,9d440C,9cyk0B,9d440D,28t6k0E,51ek0D,7m2qs0E,4tzw0D,biw40E,7pp80B,b2aw0C,71mk0B,4qg40D,4conw0C,7thc0D,27qdc0B,2txg0D,1sgak0E,14nw0C,2gys0B,b5xg0C,7k580B,b5xg0D,e7iqk0D|
    0|-8c0|-bw0/0,-b40/0,-8c0/2s0,-8c0/0,-5k0/2s0|-10j6ao0A,alybw0B,5iv8k0C,67zw0B,a4w40C,73h80B,cls40C,66580B,cls40C,66580B,cls40C,66580B,cls40C,67zw0B,cls40C,66580B,cls40C,66580B,cls40C,66580B,cls40C,67zw0B,6a040C,hy7w0B,6a040C,xovw0B,3uys0C,18nbw0B,b0dg0C,8ve2k0B,3uys0C,3yik0B,bqas0C,71mk0B,bqas0C,71mk0B,bqas0C,8ovw0B,9d440C,9px80B,9d440C,9cyk0B,9d440D,28t6k0E,51ek0D,7m2qs0E,4tzw0D,biw40E,776k0D,bvus0E,6u7w0B,bvxk0E,6u540D,bvus0E,776k0D,3fidg0C,7thc0D,27s800B,mas0D,1um2k0E,3yik0D,b5xg0E,7k580D,eibs40D|
    0|-8c0|-bw0/0,-b40/0,-8c0/2s0,-8c0/0,-5k0/2s0|-10j6ao0A,alybw0B,5iv8k0C,67zw0B,a4w40C,73h80B,cls40C,66580B,cls40C,66580B,cls40C,66580B,cls40C,67zw0B,cls40C,66580B,cls40C,66580B,cls40C,66580B,cls40C,67zw0B,6a040C,hy7w0B,6a040C,xovw0B,3uys0C,18nbw0B,b0dg0C,8ve2k0B,3uys0C,3yik0B,bqas0C,71mk0B,bqas0C,71mk0B,bqas0C,8ovw0B,9d440C,9px80B,9d440C,9cyk0B,9d440D,28t6k0E,51ek0D,7m2qs0E,4tzw0D,biw40E,776k0D,bvus0E,6u7w0D,bvus0E,6u7w0D,bvus0E,776k0D,3fidg0C,7thc0D,27oio0B,12ys0D,1u93w0E,3yik0D,f11us0D|
    0|-8c0|-aog/0,-b40/0,-8c0/0,-8c0/2s0|-10j6ao0A,gkx6ogB,ldwofkC,s4vw0B,s6w40D,7tek0B,b0dg0D,7rjw0B,b0dg0D,7rjw0B,b0dg0D,9cyk0B,9eys0D,9et80B,9eys0D,9cyk0B,9eys0D,9cyk0B,9eys0D,9cyk0B,9eys0D,9et80B,9eys0D,9cyk0B,9eys0D,9cyk0B,9eys0D,9cyk0B,9eys0D,9et80B,9eys0D,9cyk0B,ahus0D,8a2k0B,9eys0D,9cyk0B,9o840D,7k580B,b7s40D,93p80B,9gtg0D,7nuk0B,b42s0D,7lzw0B,b5xg0D,7tek0B,b9ms0D,776k0B,biw40D,7k580B,b5xg0D,7x3w0B,asys0D,7x3w0B,asys0D,7x3w0B,b5xg0D,9cyk0B,7kas0D,b5rw0B,7x9g0D,ast80B,a31g0D,7k580B,b5xg0D,7k580B,b5xg0D,7k580B,biw40D,776k0B,biw40D,776k0B,biw40D,8zzw0B,905g0D,9px80B,905g0D,9px80B,9d440D,8n180B,a31g0D,8n180B,a31g0D,8n180B,a31g0D,8zzw0B,9q2s0D,8zzw0B,9q2s0D,8zzw0B,a31g0D,8n180B,a31g0D,8n180B,a31g0D,8zzw0B,9q2s0D,8zzw0B,9q2s0D,8zzw0B,9q2s0D,8zzw0B,a31g0D,gl80C,6dh400C|
    0|-dw0|-eso/0,-dw0/0|-10j6ao0A,4c12soB,1v604fcB|
    0|-8c0|-74s/0,-8c0/0,-5k0/2s0|-10j6ao0A,7b0pssB,99kaf8C,9a9c0B,9io40C,99980B,8p65g0C,6zuo0B,bs2o0C,67zw0B,cjxg0C,69uk0B,cjxg0C,4ml80B,5mf440C,49mk0B,haas0C,316k0B,cls40C,4ml80B,cls40C,66580B,cls40C,67zw0B,981s40C,6u7w0B,biw40C,5rbw0B,d0lg0C,5ed80B,cyqs0C,5ed80B,dbpg0C,64ak0B,cyqs0C,64ak0B,cls40C,5rbw0B,dbpg0C,51ek0B,dbpg0C,6h980B,c8tg0C,6h980B,c8tg0C,64ak0B,c8tg0C,6u7w0B,bxpg0C,7iak0B,biw40C,6u7w0B,biw40C,7k580B,biw40C,6u7w0B,c8tg0C,6h980B,dbpg0C,5ed80B,4irc40C,6u7w0B,cyvhg0B|
    0|-go0|-jho/0,-jg0/0,-go0/0,-go0/2s0,-dw0/2s0|-10j6ao0A,bhc640B,2u5s00C,1si580B,8jhg0D,7x3w0B,9eys0C,591h80B,s5qoc0D,afuk0B,8a840D,afuk0B,8a840D,afuk0B,8a840D,ast80B,7x9g0D,ast80B,9q2s0D,7k580B,9q2s0D,afuk0B,8a840D,afuk0B,8a840D,ast80B,7x9g0D,ast80B,7x9g0D,ast80B,7x9g0D,ast80B,8a840D,afuk0B,8a840D,afuk0B,8a840E,asqg0C,7x9g0E,ast80C,7x9g0E,ast80C,8a840E,afuk0C,8a840E,afuk0C,8a840E,afuk0C,8a840E,ast80C,7x9g0E,ast80C,7x9g0E,ast80C,8a840E,afuk0C,8a840E,afuk0C,8a840E,ast80C,7x9g0E,ast80C,7eayk0C|
    0|-b40|-b1h/0,-b40/0,-8c0/2s0,-9q0/1e0|-10j6ao0A,62xsdhB,fzq06jC,6w840B,cjrw0C,6hes0B,b7mk0D,7ves0B,h3dpc0C,5rbw0B,a31g0C,8n180B,a31g0C,8n180B,ag040C,84ik0B,td76k0B|
    0|-8c0|-8z8/0,-8c0/0,-5k0/2s0|-10j6ao0A,7b0rn8B,99k8ksC,9a9c0B,9io40C,99980B,8p65g0C,6zuo0B,bs2o0C,67zw0B,cjxg0C,69uk0B,cjxg0C,4ml80B,5mf440C,49mk0B,haas0C,316k0B,cls40C,4ml80B,cls40C,66580B,cls40C,67zw0B,981s40C,6u7w0B,biw40C,5rbw0B,d0lg0C,5ed80B,pis040B|
    0|-go0|-gc0/0,-go0/0,-fa0/1e0,-dw0/2s0|-10j6ao0A,6e3sc0B,3edkc0C,6ham0B,c8s20C,6u9a0B,bvte0C,6u9a0B,bvte0C,6u9a0B,c8s20C,6ham0B,c8s20C,6ham0B,c8s20C,6u9a0B,bvte0C,6u9a0B,bvte0C,6u9a0B,bvte0C,6u9a0B,c8s20C,6ham0B,c8s20C,6ham0B,c8s20C,6u9a0B,bvte0C,6u9a0B,bvte0C,6u9a0B,c8s20C,6ham0B,c8s20C,6ham0B,c8s20C,6ham0B,c8s20C,6u9a0B,bvte0C,6u9a0B,bvte0C,6u9a0B,c8s20C,6ham0B,c8s20C,6ham0B,c8s20C,6u9a0B,6uc20D,1t67w0B,xulg0C,6u9a0B,bvte0C,6u9a0B,bvte0C,6u9a0B,c8s20C,6ham0B,c8s20C,6ham0B,c8s20C,6u9a0B,bvte0C,6u9a0B,bvte0C,6u9a0B,bvte0C,6u9a0B,c8s20C,6ham0B,c8s20C,6ham0B,c8s20C,6u9a0B,bvte0C,6u9a0B,bvte0C,6u9a0B,c8s20C,6ham0B,c8s20C,6ham0B,c8s20C,6ham0B,c8s20C,6u9a0B,bvte0C,6u9a0B,bvte0C,6u9a0B,c8s20C,6ham0B,319de0D,3e580B,4mcys0D,2vmk0B,s4g840B|
    0|-b40|-b8g/0,-b40/0,-8c0/2s0|-10j6ao0A,7b0twgB,99k93kC,9a9c0B,9io40C,99980B,8p65g0C,6zuo0B,bs2o0C,67zw0B,cjxg0C,69uk0B,cjxg0C,4ml80B,5mf440C,49mk0B,haas0C,316k0B,cls40C,4ml80B,cls40C,66580B,cls40C,67zw0B,981s40C,6u7w0B,biw40C,5rbw0B,d0lg0C,5ed80B,62xk40C,7k580B,biw40C,cvw0B,iweis0B|
    0|-dw0|-dps/0,-dw0/0,-b40/2s0|-10j6ao0A,7rslpsB,14f1hi8C,eefw0B,mwso40B|
    2s0|-jg0|-m80/0,-jg0/2s0,-jg0/0,-go0/2s0|-10j6ao0A,9irns0B,ast80A,7x9g0B,ast80A,1um840C,9s7jw0D,1wd180C,b9gdg0D,9cyk0C,9d440D,9cyk0C,9d440D,9cyk0C,9d440D,9cyk0C,9d440D,9px80C,9d440D,9cyk0C,9d440D,9cyk0C,51k40D,doik0C,64g40D,clmk0C,9d440D,9px80C,905g0D,9px80C,9d440D,9cyk0C,9d440D,9cyk0C,9d440D,9cyk0C,9d440D,9cyk0C,9d440D,9px80C,905g0D,9px80C,9d440D,9cyk0C,9d440D,9cyk0C,9d440D,9cyk0C,8a840D,afuk0C,8a840D,ast80C,7x9g0D,ast80C,7x9g0D,ast80C,8a840D,afuk0C,8a840D,afuk0C,8a840D,ast80C,7x9g0D,ast80C,7x9g0D,ast80C,8a840D,afuk0C,8a840D,afuk0C,8a840D,afuk0C,8a840D,ast80C,7x9g0D,ast80C,7x9g0D,ast80C,8a840D,afuk0C,8a840D,afuk0C,8a840D,ast80C,7x9g0D,ast80C,7x9g0D,ast80C,6udg0D,c8nw0C|2,8,1,7200,0,10,1,1,7200,0
    2s0|-jg0|0/0,-jg0/0,-go0/2s0,-go0/0,-dw0/2s0,-dw0/0|-10j6ao0A,afpxc0B,bjeec0C,1wd180B,dvfpg0C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9px80B,905g0C,9px80B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9px80B,905g0C,9px80B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,8a840C,afuk0B,8a840C,ast80B,7x9g0C,ast80B,7x9g0C,ast80B,8a840C,afuk0B,8a840C,afuk0B,8a840C,ast80B,7x9g0C,ast80B,7x9g0C,ast80B,8a840C,afuk0B,8a840C,afuk0B,8a840C,afuk0B,8a840C,ast80D,7x6o0E,ast80F,ct40D,7kj40C,ast80B,8a840C,afuk0B,8a840C,afuk0B,8a840C,ast80B,7x9g0C,ast80B,7x9g0C,ast80B,6udg0C,c8nw0B|2,8,1,7200,0,10,1,1,7200,0
    0|-b40|-a44/0,-b40/0,-8c0/2s0|-10j6ao0A,7b0ss4B,99ka7wC,9a9c0B,9io40C,99980B,8p65g0C,6zuo0B,bs2o0C,67zw0B,cjxg0C,69uk0B,cjxg0C,4ml80B,5mf440C,49mk0B,haas0C,316k0B,cls40C,4ml80B,cls40C,66580B,cls40C,67zw0B,981s40C,6u7w0B,biw40C,5rbw0B,d0lg0C,5ed80B,cyqs0C,5ed80B,dbpg0C,64ak0B,cyqs0C,64ak0B,cls40C,5rbw0B,dbpg0C,51ek0B,dbpg0C,6h980B,c8tg0C,6h980B,c8tg0C,64ak0B,c8tg0C,6u7w0B,bxpg0C,7iak0B,biw40C,6u7w0B,biw40C,7k580B,biw40C,6u7w0B,c8tg0C,6h980B,dbpg0C,5ed80B,cls40C,64ak0B,dfes0C,5nmk0B,c8tg0C,6h980B,dbpg0C,5rbw0B,bvus0C,6h980B,cls40C,64ak0B,cls40C,6h980B,c8tg0C,6h980B,c8tg0C,6u7w0B,c8tg0C,64ak0B,cls40C,64ak0B,cls40C,6h980B,c8tg0C,6h980B,c8tg0C,6h980B,c8tg0C,6h980B,dbpg0C,5ed80B,9bsys0B|
    0|-dw0|-g2g/0,-go0/0,-dw0/0,-dw0/2s0,-b40/2s0|-10j6ao0A,bhc3c0B,vb0dk0C,j8d00B,6x2wc0D,afuk0B,8a840D,afuk0C,8a5c0E,64ak0D,4bms0B,8a840D,ast80B,7x9g0D,ast80B,9q2s0D,7k580B,9q2s0D,afuk0B,8a840D,afuk0B,8a840D,ast80B,7x9g0D,ast80B,7x9g0D,ast80B,7x9g0D,ast80B,8a840D,afuk0B,8a840D,afuk0B,8a840D,ast80B,7x9g0D,ast80B,7x9g0D,ast80B,8a840D,afuk0B,8a840D,afuk0B,51k40C,bfruc0C|
    0|-b40|-ce4/0,-ci0/0,-b40/0|-10j6ao0A,6bkxq4B,rlo83wC,meoxm0B,4dps00C,asd900C|
    0|-8c0|-9ow/0,-b40/0,-8c0/0|-10j6ao0A,5zyccwB,tcw6r4C,1056ik0C|
    2s0|-go0|-go0/0,-dw0/2s0,-dw0/0|-10j6ao0A,9iri80B,ast80A,7x9g0B,ast80A,bvus0B,776k0A,7kas0B,b5rw0A,9d440B,7k580A,b5xg0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,b5xg0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,b5xg0B,7k580A,b5xg0B,7x3w0A,asys0B,7x3w0A,7x9g0C,dbjw0A,8a840B,7x3w0A,asys0B,7x3w0A,b5xg0B,7k580A,b5xg0B,7x3w0A,asys0B,7x3w0A,6w840B,1wd180A,asys0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,b5xg0B,7k580A,b5xg0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,asys0B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,905g0B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,3lpg0B,f4d80A,64g40B,clmk0A,9d440B,9px80A,905g0B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,905g0B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,8a840B,afuk0A,8a840B,ast80A,7x9g0B,ast80A,7x9g0B,ast80A,8a840B,afuk0A,8a840B,afuk0A,8a840B,ast80A,7x9g0B,ast80A,7x9g0B,ast80A,8a840B,afuk0A,8a840B,afuk0A,8a840B,afuk0A,8a840B,ast80A,7x9g0B,ast80A,7x9g0B,ast80A,8a840B,afuk0A,8a840B,afuk0A,8a840B,ast80A,7x9g0B,ast80A,7x9g0B,ast80A,6udg0B,c8nw0A|2,8,1,7200,0,10,1,1,7200,0
    0|-go0|-jn8/0,-jg0/0,-go0/0,-go0/2s0,-dw0/2s0|-10j6ao0A,bhc640B,2u5s00C,1si580B,8jhg0D,7x3w0B,9eys0C,xes2s0E,afuk0C,8a840E,afuk0C,8aaw0D,afuk0B,8a840D,ast80B,7x9g0D,ast80B,9q2s0D,7k580B,9q2s0D,afuk0B,8a840D,afuk0B,8a840D,ast80B,7x9g0D,ast80B,7x9g0D,ast80B,7x9g0D,ast80B,8a840D,afuk0B,8a840D,afuk0B,8a840D,ast80B,7x9g0D,ast80B,7x9g0D,ast80B,8a840D,afuk0B,8a840D,afuk0B,8a840D,afuk0B,8a840D,ast80B,7x9g0D,ast80B,7x9g0D,ast80B,8a840D,afuk0B,8a840D,afuk0B,8a840D,ast80B,7x9g0D,ast80C,7eavs0C|
    2s0|-jg0|-jpw/0,-jg0/0,-go0/0,-go0/2s0,-dw0/2s0|-10j6ao0A,bhc640B,2u5s00C,1si580B,8jhg0D,7x3w0B,9eys0C,xes2s0E,afuk0C,8a840E,afuk0C,8aaw0D,afuk0B,8a840D,ast80B,7x9g0D,ast80B,9q2s0D,7k580B,9q2s0D,afuk0B,8a840D,afuk0B,8a840D,ast80B,7x9g0D,ast80B,7x9g0D,ast80B,7x9g0D,ast80B,8a840D,afuk0B,8a840D,afuk0B,77c40D,c8nw0B,6hes0D,c8nw0B,6hes0D,c8nw0B,6hes0D,c8nw0B,6hes0D,c8nw0B,6hes0D,c8nw0B,6udg0D,c8nw0B,6hes0D,c8nw0B,6hes0D,c8nw0B,6hes0D,c8nw0B,6hes0D,c8nw0B,6udg0D,c8nw0B,6hes0D,bvp80C,1l940B,594c0D,c8nw0B|2,8,1,7200,0,10,1,1,7200,0
    0|-go0|-fkd/0,-go0/0,-dw0/2s0|-10j6ao0A,aza28dB,ubtl3nC,51ek0B,doo40C,51ek0B,5jso40C,8drw0B,acas0C,2xh80B,ndpxg0B|
    0|-jg0|-jg0/0,-go0/2s0|-10j6ao0A,9irl00B,ast80A,7x9g0B,ast80A,bmtus0B,zjedoA,4olg0B,9et80A,bs6lmcB,9cyk0A,103qnw0A|
    0|-b40|-adw/0,-b40/0,-8c0/2s0|-10j6ao0A,7b0t1wB,99k9y4C,9a9c0B,9io40C,99980B,8p65g0C,6zuo0B,bs2o0C,67zw0B,cjxg0C,69uk0B,cjxg0C,4ml80B,5mf440C,49mk0B,haas0C,316k0B,cls40C,4ml80B,cls40C,66580B,cls40C,67zw0B,981s40C,6u7w0B,biw40C,5rbw0B,d0lg0C,5ed80B,cyqs0C,5ed80B,dbpg0C,64ak0B,cyqs0C,64ak0B,cls40C,5rbw0B,dbpg0C,51ek0B,dbpg0C,6h980B,c8tg0C,6h980B,c8tg0C,64ak0B,c8tg0C,6u7w0B,bxpg0C,7iak0B,biw40C,6u7w0B,biw40C,7k580B,biw40C,6u7w0B,c8tg0C,6h980B,dbpg0C,5ed80B,w5hg0C,5nmk0B,c8tg0C,6h980B,dbpg0C,5rbw0B,bvus0C,6h980B,cls40C,64ak0B,cls40C,6h980B,c8tg0C,6h980B,c8tg0C,6u7w0B,c8tg0C,64ak0B,cls40C,64ak0B,cls40C,6h980B,c8tg0C,6h980B,c8tg0C,6h980B,c8tg0C,6h980B,dbpg0C,5ed80B,9bsys0B|
    0|0|-3gg/0,-8c0/0,-5k0/2s0,0/0|-10j6ao0A,8nbi4gB,x8nx3kC,8zrk0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9q000B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9q000B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,53hk0D,led3o0D|
    0|-jg0|-ptg/0,-p00/0,-m80/2s0,-jg0/5k0,-m80/0,-jg0/2s0,-jg0/0|-10j6ao0A,bwhtgB,97l62kC,a2vw0B,asys0C,882c0B,bmiwc0C,1wd180B,a7n3w0D,9q000B,465k00E,3e2is0F,9cyk0E,9d440F,9cyk0E,9d440F,9px80E,905g0F,9px80E,9d440F,9cyk0E,9d440F,9cyk0E,9d440F,9cyk0E,8a840F,afuk0E,8a840F,ast80E,7x9g0F,ast80E,7x9g0F,ast80E,8a840F,afuk0E,8a840F,afuk0E,8a840F,ast80E,7x9g0F,ast80E,7x9g0F,ast80E,8a840F,afuk0E,8a840F,afuk0E,8a840F,afuk0E,8a840F,ast80E,7x9g0F,ast80E,7x9g0F,ast80E,8a840F,afuk0E,8a840F,afuk0E,8a840F,ast80E,7x9g0F,ast80E,7x9g0F,ast80E,6udg0F,c8nw0E,6hes0F,c8nw0E,6hes0F,c8nw0E,6udg0F,c8nw0E,6hes0F,c8nw0E,6hes0F,c8nw0E,6hes0F,c8nw0E,6hes0F,c8nw0E,6hes0F,c8nw0E,6udg0F,c8nw0E,6hes0F,c8nw0E,6hes0F,c8nw0E,6hes0F,c8nw0E,6hes0F,c8ic0G,8fr6o0G|
    0|-jg0|-m80/0,-jg0/2s0,-jg0/0|-10j6ao0A,9jhl40B,a2vw0A,c5jxg0B,1wd180A,tj1g0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,b5xg0B,7k580A,b5xg0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,b5xg0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,b5xg0B,7k580A,b5xg0B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,905g0B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,9d440B,69uk0C,xkud40C|
    2s0|-jg0|-jg0/0,-go0/2s0|-10j6ao0A,9irl00B,ast80A,7x9g0B,ast80A,7x9g0B,b5rw0A,7kas0B,2vmk0A,ataw40B,1wd180A,a7n9g0B,9px80A,905g0B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,3lpg0B,f4d80A,64g40B,clmk0A,9d440B,9px80A,905g0B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,905g0B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,8a840B,afuk0A,8a840B,ast80A,7x9g0B,ast80A,7x9g0B,ast80A,8a840B,afuk0A,8a840B,afuk0A,8a840B,ast80A,7x9g0B,ast80A,7x9g0B,ast80A,8a840B,afuk0A,8a840B,afuk0A,8a840B,afuk0A,8a840B,ast80A,7x9g0B,ast80A,7x9g0B,ast80A,8a840B,afuk0A,8a840B,afuk0A,8a840B,ast80A,7x9g0B,ast80A,7x9g0B,ast80A,6udg0B,c8nw0A|2,8,1,7200,0,10,1,1,7200,0
    2s0|-dw0|-fdn/0,-go0/0,-dw0/0,-b40/2s0|-10j6ao0A,2lxwpnB,5eraudC,dyeyk0D,1wd180C,1c9440D,7x3w0C,9rlbxoD,71s2cC,9d440D,9cyk0C,2cmdg0D,9cyk0C,3lpg0D,f4d80C,9d440D,9cyk0C,9d440D,9px80C,905g0D,9px80C,9d440D,9cyk0C,9d440D,9cyk0C,9d440D,9cyk0C,9d440D,9cyk0C,9d440D,9px80C,905g0D,9px80C,9d440D,9cyk0C,9d440D,9cyk0C,9d440D,9cyk0C,8a840D,afuk0C,8a840D,ast80C,7x9g0D,ast80C,7x9g0D,ast80C,8a840D,afuk0C,8a840D,afuk0C,8a840D,ast80C,7x9g0D,ast80C,7x9g0D,ast80C,8a840D,afuk0C,8a840D,afuk0C,8a840D,afuk0C,8a840D,ast80C,7x9g0D,ast80C,7x9g0D,ast80C,8a840D,afuk0C,8a840D,afuk0C,8a840D,ast80C,7x9g0D,ast80C,7x9g0D,ast80C,6udg0D,c8nw0C|2,8,1,7200,0,10,1,1,7200,0
    2s0|-jg0|-l0g/0,-jg0/0,-go0/2s0|-10j6ao0A,3h7zogB,629inkC,a2vw0B,8n6s0C,29ek0B,h6lg0C,9px80B,905g0C,7x3w0B,b5xg0C,7k580B,b5xg0C,7x3w0B,9l0g40C,1wd180B,tj1g0C,7x3w0B,ctzk40C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9px80B,905g0C,9px80B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9px80B,905g0C,9px80B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,8a840C,afuk0B,8a840C,ast80B,7x9g0C,ast80B,7x9g0C,ast80B,8a840C,afuk0B,8a840C,afuk0B,8a840C,ast80B,7x9g0C,ast80B,7x9g0C,ast80B,8a840C,afuk0B,8a840C,afuk0B,8a840C,afuk0B,8a840C,ast80B,7x9g0C,ast80B,7x9g0C,ast80B,8a840C,afuk0B,8a840C,afuk0B,8a840C,ast80B,7x9g0C,ast80B,7x9g0C,ast80B,6udg0C,c8nw0B|2,8,1,7200,0,10,1,1,7200,0
    0|-dw0|-cxs/0,-dw0/0,-b40/2s0,-b40/0|-10j6ao0A,7b0vlsB,99ka68C,9a9c0B,9io40C,99980B,8p65g0C,6zuo0B,bs2o0C,67zw0B,cjxg0C,69uk0B,cjxg0C,4ml80B,5mf440C,49mk0B,haas0C,316k0B,cls40C,4ml80B,cls40C,66580B,cls40C,67zw0B,981s40C,6u7w0B,biw40C,5rbw0B,d0lg0C,5ed80B,2yy2s0C,6h980B,7hg2s0D,2t2t80B,c2ts40B|
    0|-go0|-gio/0,-go0/0,-dw0/2s0|-10j6ao0A,ayk5uoB,ymao5cC,7k580B,b5xg0C,7k580B,p6w840B|
    2s0|-m80|-lo4/0,-jg0/0,-m80/0,-jg0/2s0|-10j6ao0A,bhc640B,11juo0C,1sm040B,1si580C,71s40D,9cyk0C,5iidg0D,1ux6k0C,18uw40D,eluk0C,oa5g0D,7iak0C,b6300D,7x3w0C,asys0D,7x3w0C,tiyo0D,7x6o0C,asw00D,7x6o0C,b5uo0D,7x6o0C,asw00D,7x6o0C,asw00D,7x6o0C,asw00D,7x6o0C,asw00D,7x6o0C,84qys0D,9px80C,905g0D,9px80C,9d440D,9cyk0C,9d440D,9cyk0C,9d440D,9cyk0C,9d440D,9cyk0C,9d440D,9px80C,905g0D,9px80C,9d440D,9cyk0C,9d440D,9cyk0C,9d440D,9cyk0C,8a840D,afuk0C,8a840D,ast80C,7x9g0D,ast80C,7x9g0D,ast80C,8a840D,afuk0C,8a840D,afuk0C,8a840D,ast80C,7x9g0D,ast80C,7x9g0D,ast80C,8a840D,afuk0C,8a840D,afuk0C,8a840D,afuk0C,8a840D,ast80C,7x9g0D,ast80C,7x9g0D,ast80C,8a840D,afuk0C,8a840D,afuk0C,8a840D,ast80C,7x9g0D,ast80C,7x9g0D,ast80C,7x9g0D,ast80C,8a840D,afuk0C,8a840D,afuk0C,77c40D,c8nw0C|2,8,1,7200,0,10,1,1,7200,0
    0|-jg0|-m80/0,-jg0/2s0,-jg0/0|-10j6ao0A,9jhl40B,a2vw0A,c5jxg0B,1wd180A,tj1g0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,b5xg0B,7k580A,b5xg0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,b5xg0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,b5xg0B,7k580A,b5xg0B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,905g0B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,905g0B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,905g0B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,8a840B,afuk0A,8a840B,ast80A,7x9g0B,ast80A,7x9g0B,ast80A,8a840B,afuk0A,8a840B,afuk0A,8a840B,ast80A,7x9g0B,ast80A,7x9g0B,ast80A,8a840B,afuk0A,8a840B,afuk0A,8a840B,afuk0A,8a840B,ast80A,7x9g0B,ast80A,7x9g0B,ast80A,8a840B,afuk0A,8a840B,afuk0A,8a840B,ast80A,7x9g0B,ast80A,7x9g0B,ast80A,6udg0B,c8nw0A,6hes0B,c8nw0A,6hes0B,c8nw0A,6udg0B,c8nw0A,6hes0B,c8nw0A,6hes0B,c8nw0A,6hes0B,c8nw0A,6hes0B,c8nw0A,6hes0C,bdz100C|
    2s0|-dw0|-go0/0,-dw0/2s0,-dw0/0,-b40/2s0|-10j6ao0A,9iri80B,ast80A,7x9g0B,ast80A,baw840B,51ek0A,6w840B,1wd180A,asys0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,b5xg0B,7k580A,b5xg0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,asys0C,19q7w0A,asys0C,5qonw0D,9cyk0C,9d440D,9cyk0C,ihslg0D,ast80C,6udg0D,c8nw0C|2,8,1,7200,0,10,1,1,7200,0
    0|-8c0|-74o/0,-8c0/0,-5k0/2s0|-10j6ao0A,7b0psoB,99kafcC,9a9c0B,9io40C,99980B,8p65g0C,6zuo0B,bs2o0C,67zw0B,cjxg0C,69uk0B,cjxg0C,4ml80B,5mf440C,49mk0B,haas0C,316k0B,cls40C,4ml80B,cls40C,66580B,cls40C,67zw0B,981s40C,6u7w0B,biw40C,5rbw0B,d0lg0C,5ed80B,cyqs0C,5ed80B,dbpg0C,64ak0B,514g40C,7k580B,biw40C,puk0B,id6s0C,6h980B,i77440B|
    2s0|-b40|-b3o/0,-b40/0,-8c0/2s0|-10j6ao0A,1a1proB,89fk8cC,a2vw0B,c5jxg0C,1wd180B,3y8g40C,7x3w0B,9pa5g0C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9px80B,905g0C,9px80B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9px80B,905g0C,9px80B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,8a840C,afuk0B,8a840C,ast80B,7x9g0C,ast80B,7x9g0C,ast80B,8a840C,afuk0B,8a840C,afuk0B,8a840C,ast80B,7x9g0C,ast80B,7x9g0C,ast80B,8a840C,afuk0B,8a840C,afuk0B,8a840C,afuk0B,8a840C,ast80B,7x9g0C,ast80B,7x9g0C,ast80B,8a840C,afuk0B,8a840C,afuk0B,8a840C,ast80B,7x9g0C,ast80B,7x9g0C,ast80B,6udg0C,c8nw0B|2,8,1,7200,0,10,1,1,7200,0
    2s0|-5k0|-9kw/0,-8c0/0,-5k0/2s0,-5k0/0,-2s0/2s0|-10j6ao0A,8nbo8wB,x8nqz4C,8zrk0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9q000B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9q000B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9q000C,asw00B,7x6o0C,asw00B,7x6o0C,asw00B,7x6o0C,b5uo0B,7k800C,b5uo0B,7k800C,b5uo0B,7x6o0C,asw00B,7x6o0C,asw00B,7x6o0C,b5uo0B,7k800C,b5uo0B,7k800C,b5uo0B,7k800C,b5uo0B,7x6o0C,asw00B,7x6o0C,asw00B,7x6o0C,b5uo0B,7k800C,b5uo0B,7k800C,b5uo0B,7x6o0C,asw00B,7x6o0C,asw00B,7x6o0C,asw00B,7x6o0C,b5uo0B,7k800C,b5uo0B,7k800C,b5uo0B,7x6o0C,asw00B,7x6o0C,asw00B,7x6o0C,b5uo0B,7k800C,b5uo0B,7k800D,j31c0E,asw00D,7x6o0E|2,-1,1,3600,2,9,-1,1,3600,2
    2s0|-b40|-9rg/0,-6zg/2s0,-9q0/0,-6y0/2s0,-b40/0,-8c0/2s0,-5k0/5k0|-10j6ao0A,9jh8ngB,a2vw0A,8kjbw0C,kzjykD,7k580C,b5xg0D,7k580C,b5xg0D,7k580C,biw40D,776k0C,biw40D,7k580C,b5xg0D,7k580C,b5xg0D,1roo40C,biw40D,7k580C,b5xg0D,7k580C,b5xg0D,7k580C,b5xg0D,7k580C,biw40D,7k580C,ag040D,7x3w0C,asys0D,7x3w0C,asys0D,7x3w0C,asys0D,7x3w0C,asys0D,7x3w0C,b5xg0D,7x3w0C,asys0D,7x3w0C,asys0D,7x3w0C,asys0D,7x3w0C,asys0D,9px80C,9d440D,9cyk0C,9d440D,9cyk0C,9d440D,9cyk0C,9d440D,9cyk0C,9d440D,9px80C,6y2s0E,22420F,9px80E,9d440F,9cyk0E,9d440F,9cyk0E,9d440F,9cyk0E,9d440F,9cyk0E,9d440F,9px80E,9d440F,9cyk0E,9d440F,9cyk0E,9d440F,9cyk0E,9d440F,9cyk0E,9d440F,9px80E,905g0F,9px80E,9d440F,9cyk0E,9d440F,9cyk0E,9d440F,9cyk0E,9d440F,9cyk0E,9d440F,9px80E,905g0F,9px80E,9d440F,9cyk0E,9d440F,9cyk0E,9d440F,9cyk0E,8a2loF,afuk0E,8a840G,asqg0E,7xc80F,ast80E,7x9g0F,ast80E,8a840F,afuk0E,8a840F,afuk0E,8a840F,ast80E,7x9g0F,ast80E,7x9g0F,ast80E,8a840F,afuk0E,8a840F,afuk0E,8a840F,afuk0E,8a840F,ast80E,7x9g0F,ast80E,7x9g0F,ast80E,8a840F,afuk0E,8a840F,afuk0E,8a840F,ast80E,7x9g0F,ast80E,7x9g0F,ast80E,6udg0F,c8nw0E,6hes0F,c8nw0E,6hes0F,c8nw0E,6udg0F,c8nw0E,6hes0F,c8tecE,6hes0F|2,8,1,7200,0,10,1,1,7200,0
    2s0|-dw0|-e7y/0,-dw0/0,-b40/2s0,-b40/0|-10j6ao0A,6b0m7yB,z3brw2C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9px80B,905g0C,9px80B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,8a840C,afuk0B,8a840C,ast80B,7x9g0C,ast80B,7x9g0C,ast80B,8a840C,afuk0B,8a840C,afuk0B,8a840C,ast80B,7x9g0C,ast80B,7x9g0C,ast80B,8a840C,afuk0B,8a840C,afuk0B,8a840C,afuk0B,8a840C,ast80B,7x9g0C,ast80B,7x9g0C,ast80B,8a840C,afuk0B,8a840C,afuk0B,8a840C,ast80B,7x9g0C,ast80B,7x9g0C,ast80B,6udg0C,c8nw0B,6hes0C,c8nw0B,6hes0C,c8nw0B,6udg0C,c8nw0B,6hes0C,c8nw0B,6hes0C,c8nw0B,6hes0C,c8nw0B,6hes0C,c8nw0B,6hes0D,1kj6o0C,c8nw0B,6hes0C|2,8,1,7200,0,10,1,1,7200,0
    0|-go0|-grg/0,-go0/0,-dw0/2s0|-10j6ao0A,9sfi3gB,ss0akkC,4ofw0B,4tidg0C,6djw0B,3wwas0C,8n180B,7n5ms0C,7x3w0B,fsf1g0B|
    0|-dw0|-ejc/0,-dw0/0,-b40/2s0|-10j6ao0A,g6f2jcB,wb620oC,3jp80B,mwwdg0B|
    0|-b40|-arr/0,-b40/0,-af0/0,-8c0/0|-10j6ao0A,61js3rB,1va8c9C,vj6nb0D,8p0jd0B,nczxc0B|
    2s0|-b40|-bs0/0,-b40/0,-8c0/2s0|-10j6ao0A,1a1qg0B,777go0C,9et80B,st9o0C,a2vw0B,ssyk0C,5rbw0B,cv1g0C,69uk0B,c6ys0C,6kyk0B,ci2s0C,67zw0B,ci2s0C,6w2k0B,bu040C,7lzw0B,bu040C,66580B,bu040C,7lzw0B,bu040C,64ak0B,cls40C,5v180B,cv1g0C,6j3w0B,c6ys0C,79180B,b42s0C,7lzw0B,b42s0C,7yyk0B,bu040C,64ak0B,dbpg0C,66580B,cls40C,5ed80B,bu040C,7lzw0B,b42s0C,7lzw0B,cjxg0C,66580B,bh1g0C,7lzw0B,b42s0C,7lzw0B,6uj00C,1wd180B,asys0C,7x3w0B,asys0C,7x3w0B,asys0C,7x3w0B,asys0C,7x3w0B,tw040C,7x3w0B,asys0C,7x3w0B,asys0C,7x3w0B,asys0C,7x3w0B,tw040C,7x3w0B,asys0C,7x3w0B,asys0C,7x3w0B,asys0C,7x3w0B,1cm2s0C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9px80B,905g0C,9px80B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9px80B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9px80B,905g0C,9px80B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9px80B,905g0C,9px80B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,8a840C,afuk0B,8a840C,ast80B,7x9g0C,ast80B,7x9g0C,ast80B,8a840C,afuk0B,8a840C,afuk0B,8a840C,ast80B,7x9g0C,ast80B,7x9g0C,ast80B,8a840C,afuk0B,8a840C,afuk0B,8a840C,afuk0B,8a840C,ast80B,7x9g0C,ast80B,7x9g0C,ast80B,8a840C,afuk0B,8a840C,afuk0B,8a840C,ast80B,7x9g0C,ast80B,7x9g0C,ast80B,6udg0C,c8nw0B|2,8,1,7200,0,10,1,1,7200,0
    2s0|-dw0|-f9c/0,-dw0/0,-b40/2s0|-10j6ao0A,dbz4lcB,1icfyoC,69uk0B,62s040C,4ofw0B,e1ms0C,51ek0B,e1ms0C,4ofw0B,1fhs40C,4ofw0B,e1ms0C,4ofw0B,9s9k40C,67zw0B,cedg0C,6h980B,9o840C,7yyk0B,b5xg0C,7k580B,bvus0C,9cyk0B,9d440C,9cyk0B,9d440C,9px80B,9d440C,8a2k0B,ag040C,8bx80B,ae5g0C,8drw0B,acas0C,9cyk0B,9d440C,9px80B,905g0C,9px80B,9q2s0C,7x3w0B,8a840C,ast80B,7x9g0C,ast80B,asys0C,7x3w0B,asys0C,7x3w0B,asys0C,7x3w0B,asys0C,8a2k0B,ag040C,8a2k0B,7x9g0C,ast80B,7x9g0C,ast80B,8a840C,afuk0B,8a840C,afuk0B,905g0C,a2vw0B,905g0C,9q000B,902o0C,9q000B,902o0C,9q000B,902o0C,9q000B,902o0C,9q000B,9d1c0C,9d1c0B,9d1c0C,9q000B,8n400C,asw00B,7x6o0C,b5uo0B,7x6o0C,asw00B,7x6o0C,asw00B,8a5c0C,afxc0B,8a5c0C,afxc0B,7x6o0C,1cm000B,6uao0C,bvs00B,779c0C,bitc0B,6uao0C,bvs00B,779c0C,bvs00B,779c0C,c8qo0B,779c0C,b5uo0B,6hc00C|2,8,1,0,1,10,1,1,0,1
    0|-jg0|-kjs/0,-jg0/0,-go0/0,-go0/2s0|-10j6ao0A,bhc640B,2u5s00C,1si580B,8jhg0D,7x3w0B,9eys0C,591h80B,s5qoc0D,afuk0B,8a840D,afuk0B,8a840D,afuk0B,jxhjw0B|
    2s0|-go0|-go0/0,-dw0/2s0,-dw0/0|-10j6ao0A,9iri80B,ast80A,7x9g0B,ast80A,bmtus0B,1wd180A,tj1g0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,b5xg0B,7k580A,b5xg0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,asys0B,9px80A,9d440B,9cyk0A,9d440B,7x3w0A,asys0B,7x3w0A,asys0B,9cyk0A,9d440B,9px80A,9d440B,9cyk0A,9d440C,s3180A,1twas0B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,3lpg0B,f4d80A,64g40B,clmk0A,9d440B,9px80A,905g0B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,905g0B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,8a840B,afuk0A,8a840B,ast80A,7x9g0B,ast80A,7x9g0B,ast80A,8a840B,afuk0C,7j5400B,asw00A,6udg0B,c8nw0A|2,8,1,7200,0,10,1,1,7200,0
    2s0|-dw0|-go0/0,-dw0/2s0,-dw0/0,-b40/2s0|-10j6ao0A,9iri80B,ast80A,7x9g0B,ast80A,bmtus0B,1wd180A,2wsas0B,7x3w0A,1c9440B,7x3w0A,asys0B,7x3w0A,b5xg0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,b5xg0C,465h80D,9cyk0C,9d440D,9cyk0C,9d440D,9px80C,9d440D,9cyk0C,9d440D,9cyk0C,3lpg0B,f4g00C,64dc0D,clmk0C,fvt9g0D,ast80C,6udg0D,c8nw0C|2,8,1,7200,0,10,1,1,7200,0
    2s0|-dw0|-go0/0,-dw0/2s0,-dw0/0,-b40/2s0|-10j6ao0A,9iri80B,ast80A,7x9g0B,ast80A,bmtus0B,1wd180A,501ek0B,7kas0A,b5xg0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,b5xg0B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440C,sfzw0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,3lpg0B,f4d80A,64g40B,clmk0A,9d440B,9px80A,905g0B,9px80C,eu02o0B,asw00A,6udg0B,c8nw0C,6hc00D,c8nw0C|2,8,1,7200,0,10,1,1,7200,0
    2s0|-go0|-go0/0,-dw0/2s0,-dw0/0,-b40/2s0|-10j6ao0A,9iri80B,ast80A,7x9g0B,ast80A,bmtus0B,1wd180A,501ek0B,7kas0A,b5xg0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,b5xg0B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440C,1tw580A,9d440B,9cyk0A,9d440D,9cvs0C,9d440D,9cyk0C,ihslg0B,asw00A,6udg0B,c8nw0A|2,8,1,7200,0,10,1,1,7200,0
    2s0|-dw0|-go0/0,-dw0/2s0,-dw0/0,-b40/2s0|-10j6ao0A,9iri80B,ast80A,7x9g0B,ast80A,bmtus0B,1wd180A,4gyis0C,7txx80D,9cyk0C,9d440D,9cyk0C,9d440D,9px80C,9d440D,9cyk0C,hfzhg0D,ast80C,6udg0D,c8nw0C|2,8,1,7200,0,10,1,1,7200,0
    2s0|-dw0|-go0/0,-dw0/2s0,-dw0/0,-b40/2s0|-10j6ao0A,9iri80B,ast80A,7x9g0B,ast80A,bmtus0B,1wd180A,asys0B,7x3w0A,3fidg0B,7x3w0A,asys0B,7x3w0A,b5rw0B,7kas0A,b5xg0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,asys0B,9px80A,9d440B,7k580A,b5xg0B,9cyk0A,9d440B,9cyk0A,9d440C,2lz980D,9cyk0C,9d440D,9cyk0C,ihslg0B,asw00A,6udg0B,c8nw0C,6hc00D,c8nw0C|2,8,1,7200,0,10,1,1,7200,0
    2s0|-dw0|-go0/0,-dw0/2s0,-dw0/0,-b40/2s0|-10j6ao0A,9iri80B,ast80A,7x9g0B,ast80A,bmtus0B,1wd180A,asys0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,b5xg0B,7k580A,b5xg0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,asys0B,9px80A,9d440B,9cyk0A,9d440B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,b5xg0C,465h80D,9cyk0C,9d440D,9cyk0C,ihslg0B,asw00A,6udg0D,c8l40C,6hes0D|2,8,1,7200,0,10,1,1,7200,0
    2s0|-jg0|0/0,-m80/0,-jg0/2s0,-go0/2s0,-jg0/0|-10j6ao0A,rns5c0B,a34zs0C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9px80B,905g0C,9px80B,9d440C,9cyk0B,9d440D,9cvs0E,9d440D,9cyk0E,9d440D,9cyk0E,9d440D,9px80E,905g0D,9px80E,9d440D,9cyk0E,9d440D,9cyk0E,9d440D,9cyk0E,8a840D,afuk0E,8a840D,ast80E,7x9g0D,ast80E,7x9g0D,ast80E,8a840D,afuk0E,8a840D,afuk0E,8a840D,ast80E,7x9g0D,ast80E,7x9g0D,ast80E,8a840D,afuk0E,8a840D,afuk0E,8a840D,afuk0E,8a840D,ast80E,7x9g0D,ast80E,7x9g0D,ast80E,8a840D,afuk0E,8a840D,afuk0E,8a840D,ast80E,7x9g0D,ast80E,7x9g0D,ast80E,6udg0D,c8nw0E|2,8,1,7200,0,10,1,1,7200,0
    2s0|-dw0|0/0,-b40/2s0,-dw0/0,-go0/0,-dw0/2s0|-10j6ao0A,m80000B,1nh7c0C,dvfpg0B,9cyk0C,9d440B,9cyk0C,9d440B,9cyk0C,9d440B,9cyk0C,9d440B,9px80C,905g0B,9px80C,9d440B,9cyk0C,9d440B,9cyk0C,9d440B,9cyk0C,9d440B,9cyk0C,9d440B,9px80C,905g0B,9px80C,9d440B,9cyk0C,9d440B,9cyk0C,9d440B,9cyk0C,8a840B,afuk0C,8a840B,ast80C,7x9g0B,ast80C,7x9g0B,ast80C,8a840B,afuk0C,8a840B,afuk0C,8a840B,ast80C,7x9g0B,ast80C,7x9g0B,ast80C,8a840B,afuk0C,8a840B,afuk0C,8a840B,afuk0C,8a840B,ast80D,7xc80E,ast80C,7x6o0B,ast80C,8a840B,afuk0C,8a840B,afuk0C,8a840B,ast80C,7x9g0B,ast80C,7x9g0B,ast80C,6udg0B,c8nw0C|2,8,1,7200,0,10,1,1,7200,0
    0|-dw0|-e7y/0,-dw0/0,-b40/2s0|-10j6ao0A,6b0m7yB,wbl182C,f4d80B,64g40C,clmk0B,9d440C,9px80B,905g0C,9px80B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9px80B,905g0C,9px80B,rr2l80B|
    2s0|-p00|-ow5/0,-m80/0,-jg0/2s0,-m80/2s0,-p00/0|-10j6ao0A,bxe85B,ln707vC,1wd180B,cawis0C,9cyk0B,9d440C,9cyk0B,9d440C,9px80B,9d440C,9cyk0B,9d440C,9cyk0B,3lpg0C,f4d80B,64g40C,clmk0B,9d440C,9px80B,905g0C,9px80B,9d440C,9cyk0B,9d440C,9cyk0B,9d440D,9d1c0B,9d1c0C,9cyk0B,9d440C,9px80B,905g0C,9px80E,9d6w0D,9cyk0E,9d440D,9cyk0E,9d440D,9cyk0E,8a840D,afuk0E,8a840D,ast80E,7x9g0D,ast80E,7x9g0D,ast80E,8a840D,afuk0E,8a840D,afuk0E,8a840D,ast80E,7x9g0D,ast80E,7x9g0D,ast80E,8a840D,afuk0E,8a840D,afuk0E,8a840D,afuk0E,8a840D,ast80E,7x9g0D,ast80E,7x9g0D,ast80E,8a840D,afuk0E,8a840D,afuk0E,8a840D,ast80E,7x9g0D,ast80E,7x9g0D,ast80E,6udg0D,c8nw0E|2,8,1,7200,0,10,1,1,7200,0
    2s0|-dw0|-go0/0,-dw0/2s0,-dw0/0,-b40/2s0|-10j6ao0A,9iri80B,ast80A,7x9g0B,ast80A,sg5g0B,6bp80A,a98o40B,7x3w0A,6w840B,1wd180A,ast9oB,1sw2cA,21gis0B,7k580A,b5xg0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,b5xg0B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,9d440B,4bh80C,3j3xc0D,9cyk0C,9d440D,9cyk0C,9d440D,9cyk0C,9d440D,9px80C,9d440D,9cyk0C,9d440D,9cyk0C,3lpg0B,f4g00C,64dc0D,clmk0C,9d440D,9px80C,905g0D,9px80C,9d440D,9cyk0C,9d440D,9cyk0C,9d440D,9cyk0C,9d440D,9cyk0C,9d440D,9px80C,905g0D,9px80C,9d440D,9cyk0C,9d440D,9cyk0C,9d440D,9cyk0C,8a840D,afuk0C,8a840D,ast80C,7x9g0D,ast80C,7x9g0D,ast80C,8a840D,afuk0C,8a840D,afuk0C,8a840D,ast80C,7x9g0D,ast80C,7x9g0D,ast80C,8a840D,afuk0C,8a840D,afuk0C,8a840D,afuk0C,8a840D,ast80C,7x9g0D,ast80C,7x9g0D,ast80C,8a840D,afuk0C,8a840D,afuk0C,8a840D,ast80C,7x9g0D,ast80C,7x9g0D,ast80C,6udg0D,c8nw0C|2,8,1,7200,0,10,1,1,7200,0
    2s0|-dw0|-go0/0,-dw0/2s0,-dw0/0,-b40/2s0|-10j6ao0A,9iri80B,ast80A,7x9g0B,ast80A,bmtus0B,1wd180A,bs6g40B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,3lpg0B,f4d80A,64g40B,clmk0A,9d440B,9px80A,905g0B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,905g0B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,8a840B,afuk0A,8a840B,ast80A,7x9g0B,ast80A,7x9g0B,ast80A,8a840B,afuk0A,8a840B,afuk0A,8a840B,ast80A,7x9g0B,ast80A,7x9g0B,ast80A,8a840B,afuk0A,8a840B,afuk0A,8a840B,afuk0A,8a840B,ast80A,7x9g0B,ast80C,7x6o0D,ast80C,8a840D,afuk0C,8a840D,afuk0C,8a840D,ast80C,7x9g0D,ast80C,7x9g0D,ast80C,6udg0D,c8nw0C|2,8,1,7200,0,10,1,1,7200,0
    0|-b40|-cmc/0,-9uc/2s0,-b40/0|-10j6ao0A,gl6hycB,84ik0C,1ioq3xoC|
    0|-dw0|-eac/0,-dw0/0,-b40/2s0|-10j6ao0A,4h0oycB,fcxjloC,4ml80B,93us0C,9cyk0B,9d440C,9cyk0B,nw16s0C,4ml80B,e5c40C,4ml80B,1fr1g0C,4ml80B,1yiys0C,4ml80B,mbalg0B|
    2s0|-m80|-m80/0,-jg0/2s0|-10j6ao0A,9irns0B,ast80A,7x9g0B,ast80A,bmtus0B,1wd180A,1a3c5oB,f2iicA,owao0B,7k800A,b5uo0B,7x6o0A,asw00B,7x6o0A,asw00B,7x6o0A,asw00B,7x6o0A,asw00B,7x6o0A,b5uo0B,7x6o0A,asw00B,7x6o0A,asw00B,7x6o0A,asw00B,7x6o0A,asw00B,7x6o0A,b5uo0B,7k800A,b5uo0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9q000A,902o0B,9q000A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,3lpg0B,f4d80A,64g40B,clmk0A,9d440B,9px80A,905g0B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,905g0B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,8a840B,afuk0A,8a840B,ast80A,7x9g0B,ast80A,7x9g0B,ast80A,8a840B,afuk0A,8a840B,afuk0A,8a840B,ast80A,7x9g0B,ast80A,7x9g0B,ast80A,8a840B,afuk0A,8a840B,afuk0A,8a840B,afuk0A,8a840B,ast80A,7x9g0B,ast80A,7x9g0B,ast80A,8a840B,afuk0A,8a840B,afuk0A,8a840B,ast80A,7x9g0B,ast80A,7x9g0B,ast80A,6udg0B,c8nw0A|2,8,1,7200,0,10,1,1,7200,0
    0|-8c0|-6m4/0,-8c0/0,-5k0/2s0|-10j6ao0A,7b0pa4B,99kaxwC,9a9c0B,9io40C,99980B,8p65g0C,6zuo0B,bs2o0C,67zw0B,cjxg0C,69uk0B,cjxg0C,4ml80B,5mf440C,49mk0B,haas0C,316k0B,cls40C,4ml80B,cls40C,66580B,cls40C,67zw0B,981s40C,6u7w0B,biw40C,5rbw0B,d0lg0C,5ed80B,cyqs0C,5ed80B,dbpg0C,64ak0B,2yl440C,64ak0B,1wf1g0C,7k580B,biw40C,puk0B,id6s0C,6h980B,i77440B|
    0|-go0|-fzc/0,-go0/0,-dw0/0,-dw0/2s0|-10j6ao0A,hzp3zcB,ka1i0oC,xqqk0B,24p6s0D,53980B,dmtg0D,53980B,60itw0C,dq240B,53es0C,235h80B,4beis0D,8zzw0B,at4c0D,7x140B,fseyo0B|
    0|-b40|-b44/0,-b40/0,-8c0/2s0|-10j6ao0A,7b0ts4B,99k97wC,9a9c0B,9io40C,99980B,8p65g0C,6zuo0B,bs2o0C,67zw0B,cjxg0C,69uk0B,cjxg0C,4ml80B,5mf440C,49mk0B,haas0C,316k0B,cls40C,4ml80B,cls40C,66580B,cls40C,67zw0B,981s40C,6u7w0B,biw40C,5rbw0B,d0lg0C,5ed80B,2yy2s0C,6h980B,mdco40B|
    0|-b40|-bb8/0,-b40/0,-8c0/2s0|-10j6ao0A,5wtfb8B,zz5x4sC,8zzw0B,td1s40B|
    2s0|-go0|-i20/0,-go0/0,-dw0/2s0|-10j6ao0A,bhc3c0B,ykt480C,ast80B,3vppg0C,afuk0B,8a840C,afuk0B,8a840C,afuk0B,8a840C,ast80B,7x9g0C,ast80B,9q2s0C,7k580B,9q2s0C,afuk0B,8a840C,afuk0B,8a840C,ast80B,7x9g0C,ast80B,7x9g0C,ast80B,7x9g0C,ast80B,8a840C,afuk0B,8a840C,afuk0B,77c40C,c8nw0B|2,8,1,7200,0,10,1,1,7200,0
    0|-jg0|-jpg/0,-jg0/0,-go0/0,-go0/2s0|-10j6ao0A,bhc640B,2u5s00C,1si580B,8jhg0D,7x3w0B,9eys0C,591h80B,s5qoc0D,afuk0B,8a840D,afuk0B,8a840D,afuk0B,8a840D,ast80B,7x9g0D,ast80B,9q2s0D,7k580B,9q2s0D,afuk0B,8a840D,afuk0B,8a840D,ast80B,7x9g0D,ast80B,7x9g0D,ast80B,7x9g0D,ast80B,8a840D,afuk0B,8a840D,afuk0B,8a840D,ast80B,7x9g0D,ast80B,7x9g0D,ast80B,8a840D,afuk0B,8a840D,afuk0B,8a840D,afuk0B,8a840D,ast80B,7x9g0D,ast80B,7x9g0D,ast80B,8a840D,afuk0B,8a840D,afuk0B,8a840D,ast80B,7x9g0D,ast80B,7eayk0B|
    2s0|-go0|-go0/0,-dw0/2s0,-dw0/0|-10j6ao0A,9iri80B,ast80A,7x9g0B,ast80A,bmtus0B,1wd180A,asys0B,7x3w0A,a7n9g0B,9px80A,1at9g0C,2396k0B,9d1c0A,3lpg0B,f4d80A,64g40B,clmk0A,9d440B,9px80A,905g0B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,905g0B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,8a840B,afuk0A,8a840B,ast80A,7x9g0B,ast80A,7x9g0B,ast80A,8a840B,afuk0A,8a840B,afuk0A,8a840B,ast80A,7x9g0B,ast80A,7x9g0B,ast80A,8a840B,afuk0A,8a840B,afuk0A,8a840B,afuk0A,8a840B,ast80A,7x9g0B,ast80A,7x9g0B,ast80A,8a840B,afuk0A,8a840B,afuk0A,8a840B,ast80A,7x9g0B,ast80A,7x9g0B,ast80A,6udg0B,c8nw0A|2,8,1,7200,0,10,1,1,7200,0
    0|-go0|-glg/0,-go0/0,-dw0/0,-dw0/2s0|-10j6ao0A,bhc3c0B,vb0dk0C,fzuk0B,70bes0D,afuk0B,8a840D,afuk0B,8a840D,afuk0B,8a840D,ast80B,7x9g0D,ast80B,9q2s0D,7k580B,9q2s0D,afuk0B,8a840D,afuk0B,8a840D,ast80B,7x9g0D,ast80B,7x9g0D,ast80B,7x9g0D,ast80B,8a840D,afuk0B,8a840D,afuk0B,8a840D,ast80B,7x9g0D,ast80B,7x9g0D,ast80B,8a840D,afuk0B,8a840D,afuk0B,8a840D,afuk0B,8a840D,ast80B,7x9g0D,ast80B,7x9g0D,ast80B,8a840D,afuk0B,8a840D,afuk0B,8a840D,ast80B,7x9g0D,ast80B,7eayk0B|
    2s0|-p00|-od6/0,-m80/0,-jg0/2s0,-p00/0,-m80/2s0|-10j6ao0A,bxdp6B,ln70quC,1wd180B,cawis0C,9cyk0B,9d440C,9cyk0B,9d440C,9px80B,9d440C,9cyk0B,9d440C,9cyk0B,3lpg0C,f4d80B,64g40C,clmk0B,9d440C,9px80B,905g0C,9px80B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9px80B,905g0C,9px80B,gpc840D,6udg0E,c8nw0D,6hes0E,c8nw0D,6hes0E,c8nw0B,3ylc0D,2itg0E,c8nw0D|2,8,1,7200,0,10,1,1,7200,0
    0|-go0|-id0/0,-jg0/0,-go0/0,-go0/2s0,-dw0/2s0|-10j6ao0A,bhc640B,2u5s00C,1si580B,8jhg0D,7x3w0B,9eys0C,3knek0E,776k0C,rf440E,5t6k0C,1evk40E,71mk0C,30p1g0E,8n180C,nufxo0E,afuk0C,8a840E,afuk0C,8a840E,afuk0C,8a840E,ast80C,7x9g0E,ast80C,9q2s0E,7k580C,9q2s0E,afuk0C,8a840E,afuk0C,8a840E,ast80C,7x9g0E,ast80C,7x9g0E,ast80C,7x9g0E,ast80C,8a840E,afuk0C,8a840E,afuk0C,8a840E,ast80C,7x9g0E,ast80C,7x9g0E,ast80C,8a840E,afuk0C,8a840E,afuk0C,8a840E,afuk0C,8a840E,ast80C,7x9g0E,ast80C,7x9g0E,ast80C,8a840E,afuk0C,8a840E,afuk0C,8a840E,ast80C,7x9g0E,ast80C,7eayk0C|
    2s0|-8c0|-aeg/0,-b40/0,-8c0/0,-5k0/2s0|-10j6ao0A,5z4qegB,zy4wpkC,3m59g0D,afuk0C,8a840D,ast80C,7x9g0D,ast80C,7x9g0D,ast80C,8a840D,afuk0C,8a840D,afuk0C,8a840D,ast80C,7x9g0D,ast80C,7x9g0D,ast80C,8a840D,afuk0C,8a840D,afuk0C,8a840D,afuk0C,8a840D,ast80C,7x9g0D,ast80C,7x9g0D,ast80C,8a840D,afuk0C,8a840D,afuk0C,8a840D,ast80C,7x9g0D,ast80C,7x9g0D,ast80C,6udg0D,c8nw0C|2,8,1,7200,0,10,1,1,7200,0
    2s0|-b40|-dw0/0,-b40/0,-8c0/2s0|-10j6ao0A,1a1sk0B,89fhg0C,a2vw0B,7mqqo0C,4ofw0B,e1ms0C,4ofw0B,e1ms0C,4ofw0B,e1ms0C,4ofw0B,e1ms0C,4ofw0B,e1ms0C,4ofw0B,dmtg0C,64ak0B,cao40C,6fek0B,bkqs0C,7iak0B,6y5k0C,1wd180B,asys0C,7x3w0B,asys0C,7x3w0B,asys0C,7x3w0B,asys0C,7x3w0B,b5xg0C,7k580B,b5xg0C,7x3w0B,asys0C,7x3w0B,asys0C,7x3w0B,asys0C,7x3w0B,asys0C,7x3w0B,b5xg0C,7x3w0B,asys0C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9px80B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9px80B,905g0C,9px80B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9px80B,9d440C,9cyk0B,s36s0C,9cyk0B,9d440C,9cyk0B,9d440C,9px80B,905g0C,9px80B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9px80B,905g0C,9px80B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,8a840C,afuk0B,8a840C,ast80B,7x9g0C,ast80B,7x9g0C,ast80B,8a840C,afuk0B,8a840C,afuk0B,8a2loC,ast80B,7x9g0C,ast80B,7x9g0C,ast80B,8a840C,afuk0B,8a840C,afuk0B,8a840C,afuk0B,8a840C,ast80B,7x9g0C,ast80B,7x9g0C,ast80B,8a840C,afuk0B,8a840C,afuk0B,8a840C,ast80B,7x9g0C,ast80B,7x9g0C,ast80B,6uiycC,c8nw0B|2,8,1,7200,0,10,1,1,7200,0
    0|-go0|-iks/0,-jg0/0,-go0/0,-go0/2s0,-dw0/2s0|-10j6ao0A,bhc3c0B,2u5us0C,1si580B,8jhg0D,7x3w0B,9eys0C,t89k40E,ast80C,3vppg0E,afuk0C,8a840E,afuk0C,8a840E,afuk0C,8a840E,ast80C,7x9g0E,ast80C,9q2s0E,7k580C,9q2s0E,afuk0C,8a840E,afuk0C,8a840E,ast80C,7x9g0E,ast80C,7x9g0E,ast80C,7x9g0E,ast80C,8a840E,afuk0C,8a840E,afuk0C,8a840E,ast80C,7x9g0E,ast80C,7x9g0E,ast80C,8a840E,afuk0C,8a840E,afuk0C,8a840E,afuk0C,8a840E,ast80C,7x9g0E,ast80C,7x9g0E,ast80C,8a840E,afuk0C,8a840E,afuk0C,8a840E,ast80C,7x9g0E,ast80C,7eayk0C|
    0|-8c0|-aer/0,-b40/0,-8c0/1e0,-9q0/0,-6y0/1e0,-8c0/0,-5k0/2s0,-460/460|-10j6ao0A,alyaerB,1s74p9C,9et80D,9exe0C,9czy0D,9exe0C,9czy0D,3ydyq0C,7x5a0D,asxe0C,7x5a0D,asxe0C,7x5a0D,asxe0C,7x5a0D,b5w20C,7k6m0D,b5w20C,7k6m0D,9q1e0C,9czy0D,asxe0C,7x5a0D,6do20C,ppvy0E,4mmm0F,8g9qq0E,901a0F,38pe0G,2inw0F,2nf9g0G,8zzw0F,1e3s40E,9o3y0F,q8he0G,2kik0F,yxhg0G,4bh80F,s36s0H,2vl60E,905g0F,5rg20G,51ek0F,weqs0G,3yik0F,e1ms0G,4ofw0F,erk40G,3yik0F,2vs40G,gk7w0F,41iys0G,3wnw0F,erk40G,4bh80F,c8tg0G,64ak0F,c8tg0G,6u7w0F,c8tg0G,6h980F,bvus0G,6u7w0F,614qs0G,9q2s0F,a31g0G,7x3w0F,ag040G,8a2k0F,asys0G,7x3w0F,asys0G,7x3w0F,asys0G,8a2k0F,ag040G,8a2k0F,ag040G,8a2k0F,asys0G,7x3w0F,asys0G,7x3w0F,asys0G,7x3w0F,bdz6k0F|
    2s0|-dw0|-dw0/0,-b40/2s0|-10j6ao0A,9jhcs0B,a2vw0A,7yx60B,aqzy0A,9q8c0B,7jzo0A,bw0c0B,6bp80A,cedg0B,6h980A,c8tg0B,6h980A,bvus0B,776k0A,biw40B,776k0A,biw40B,776k0A,biw40B,7k580A,b5xg0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,b5xg0B,7k580A,b5xg0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,b5xg0B,7k580A,b5xg0B,2twfw0A,asys0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,asys0B,b5rw0A,7x9g0B,ast80A,7x9g0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,b5xg0B,7x3w0A,asys0B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,905g0B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,905g0B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,905g0B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,8a840B,afuk0A,8a840B,ast80A,7x9g0B,ast80A,7x9g0B,ast80A,8a840B,afuk0A,8a840B,afuk0A,8a840B,ast80A,7x9g0B,ast80A,7x9g0B,ast80A,8a840B,afuk0A,8a840B,afuk0A,8a840B,afuk0A,8a840B,ast80A,7x9g0B,ast80A,7x9g0B,ast80A,8a840B,afuk0A,8a840B,afuk0A,8a840B,ast80A,7x9g0B,ast80A,7x9g0B,ast80A,6udg0B,c8nw0A|2,8,1,7200,0,10,1,1,7200,0
    2s0|-dw0|-dw0/0,-b40/2s0|-10j6ao0A,9irfg0B,ast80A,7x9g0B,ast80A,7x9g0B,b5rw0A,905g0B,7x3w0A,b5xg0B,7k580A,b5xg0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,b5xg0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,b5xg0B,7k580A,b5xg0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,b5xg0B,7k580A,b5xg0B,7x3w0A,asys0B,7x3w0A,6w840B,1wd180A,asys0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,b5xg0B,7k580A,b5xg0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,asys0B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,905g0B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,3lpg0B,f4d80A,64g40B,clmk0A,9d440B,9px80A,905g0B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,905g0B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,8a840B,afuk0A,8a840B,ast80A,7x9g0B,ast80A,7x9g0B,ast80A,8a840B,afuk0A,8a840B,afuk0A,8a840B,ast80A,7x9g0B,ast80A,7x9g0B,ast80A,8a840B,afuk0A,8a840B,afuk0A,8a840B,afuk0A,8a840B,ast80A,7x9g0B,ast80A,7x9g0B,ast80A,8a840B,afuk0A,8a840B,afuk0A,8a840B,ast80A,7x9g0B,ast80A,7x9g0B,ast80A,6udg0B,c8nw0A|2,8,1,7200,0,10,1,1,7200,0
    2s0|-p00|-umq/0,-uk0/0,-rs0/2s0,-p00/0,-m80/2s0|-10j6ao0A,bxjyqB,ln72taC,1wd180B,cawis0C,9cyk0B,9d440C,9cyk0B,9d440C,9px80B,9d440C,9cyk0B,9d440C,9cyk0B,3lpg0C,f4d80B,64g40C,clmk0B,9d440C,9px80B,905g0C,9px80B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9px80B,905g0C,9px80D,9cyk0E,9cyk0D,9d440E,9cyk0D,9d440E,9cyk0D,8a840E,afuk0D,8a840E,ast80D,7x9g0E,ast80D,7x9g0E,ast80D,8a840E,afuk0D,8a840E,afuk0D,8a840E,ast80D,7x9g0E,ast80D,7x9g0E,ast80D,8a840E,afuk0D,8a840E,afuk0D,8a840E,afuk0D,8a840E,ast80D,7x9g0E,ast80D,7x9g0E,ast80D,8a840E,afuk0D,8a840E,afuk0D,8a840E,ast80D,7x9g0E,ast80D,7x9g0E,ast80D,6udg0E,c8nw0D|2,8,1,7200,0,10,1,1,7200,0
    0|-5k0|-604/0,-5k0/0,-2s0/2s0|-10j6ao0A,7b0oo4B,99k8rwC,9a9c0B,9io40C,99980B,8p65g0C,6zuo0B,bs2o0C,67zw0B,cjxg0C,69uk0B,cjxg0C,4ml80B,5mf440C,49mk0B,haas0C,316k0B,cls40C,4ml80B,cls40C,66580B,cls40C,67zw0B,981s40C,6u7w0B,biw40C,5rbw0B,d0lg0C,5ed80B,cyqs0C,5ed80B,dbpg0C,64ak0B,514g40C,7k580B,biw40C,cvw0B,iq5g0C,6h980B,i77440B|
    2s0|-go0|-jg0/0,-go0/2s0,-go0/0,-dw0/2s0|-10j6ao0A,9irl00B,ast80A,7x9g0B,ast80A,bmtus0B,1wd180A,b9gdg0B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,3lpg0B,f4d80A,64g40B,clmk0A,9d440B,9px80A,905g0B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,905g0B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,8a840B,afuk0A,8a840B,ast80A,7x9g0B,ast80A,7x9g0B,ast80A,8a840B,afuk0A,8a840B,afuk0A,8a840B,ast80A,7x9g0B,ast80A,7x9g0B,ast80A,8a840B,afuk0A,8a840B,afuk0A,8a840B,afuk0A,8a840B,ast80A,7x9g0B,ast80A,7x9g0B,ast80A,8a840B,afuk0A,8a840B,afuk0A,8a840B,ast80A,7x9g0B,ast80A,7x9g0B,ast80A,6udg0B,c8nw0A,6hes0B,c8nw0A,6hes0B,c8nw0A,6udg0B,c8nw0C,6hc00D,c8nw0C|2,8,1,7200,0,10,1,1,7200,0
    2s0|-go0|-jg0/0,-go0/2s0,-go0/0,-dw0/2s0|-10j6ao0A,9irl00B,ast80A,7x9g0B,ast80A,bmtus0B,1wd180A,b9gdg0B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,3lpg0B,f4d80A,64g40B,clmk0A,9d440B,9px80A,905g0B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,905g0B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,8a840B,afuk0A,8a840B,ast80A,7x9g0B,ast80A,7x9g0B,ast80A,8a840B,afuk0A,8a840B,afuk0C,8a5c0D,ast80C,7x9g0D,ast80C,7x9g0D,ast80C,8a840D,afuk0C,8a840D,afuk0C,8a840D,afuk0C,8a840D,ast80C,7x9g0D,ast80C,7x9g0D,ast80C,8a840D,afuk0C,8a840D,afuk0C,8a840D,ast80C,7x9g0D,ast80C,7x9g0D,ast80C,6udg0D,c8nw0C|2,8,1,7200,0,10,1,1,7200,0
    2s0|-go0|-jg0/0,-go0/2s0,-go0/0,-dw0/2s0|-10j6ao0A,9irl00B,ast80A,7x9g0B,ast80A,bmtus0B,1wd180A,b9gdg0B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,3lpg0B,f4d80A,64g40B,clmk0A,9d440B,9px80A,905g0B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,905g0B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,8a840B,afuk0A,8a840B,ast80A,7x9g0B,ast80A,7x9g0B,ast80A,8a840B,afuk0A,8a840B,afuk0A,8a840B,ast80A,7x9g0B,ast80A,7x9g0B,ast80A,8a840B,afuk0A,8a840B,afuk0A,8a840B,afuk0A,8a840B,ast80A,7x9g0B,ast80A,7x9g0B,ast80A,8a840B,afuk0A,8a840B,afuk0C,8a5c0D,ast80C,7x9g0D,ast80C,7x9g0D,ast80C,6udg0D,c8nw0C|2,8,1,7200,0,10,1,1,7200,0
    2s0|-go0|-jc4/0,-jg0/0,-go0/0,-go0/2s0,-dw0/2s0|-10j6ao0A,bhc640B,2u5s00C,1si580B,8jhg0D,7x3w0B,9eys0C,xes2s0E,afuk0C,8a840E,afuk0C,8aaw0D,afuk0B,8a840D,ast80B,7x9g0D,ast80B,9q2s0D,7k580B,9q2s0D,afuk0B,8a840D,afuk0B,8a840D,ast80B,7x9g0D,ast80B,7x9g0D,ast80B,7x9g0D,ast80B,8a840D,afuk0B,8a840D,afuk0B,77c40D,c8nw0B,6hes0D,c8nw0B,6hes0D,c8nw0B,6hes0D,c8nw0B,6hes0D,c8nw0B,6hes0D,c8nw0B,6udg0D,c8nw0B,6hes0D,c8nw0B,6hes0D,c8nw0B,6hes0D,c8nw0B,6hes0D,c8nw0B,6udg0D,c8nw0B,6hes0D,bvp80C,6uao0E,c8nw0C|2,8,1,7200,0,10,1,1,7200,0
    0|-8c0|-a7s/0,-a84/0,-a7o/0,-9q0/0,-8c0/0|-10j6ao0A,5qn67sB,cixc0cC,5lydbkD,kcrm6cE,r9qjy0E|
    2s0|-dw0|-ddo/0,-dw0/0,-b40/2s0|-10j6ao0A,8wm1doB,ylcf6cC,8zzw0B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,8aaw0C,asw00B,7x6o0C,asw00B,7x6o0C,asw00B,8a5c0C,afxc0B,8a5c0C,afxc0B,8a5c0C,asw00B,7x6o0C,asw00B,7x6o0C,asw00B,8a5c0C,afxc0B,8a5c0C,afxc0B,3vpjw0C,ast80B,7x9g0C,ast80B,2stv00C,c8nw0B,6hes0C,c8nw0B,6hes0C,c8nw0B,6hes0C,c8nw0B,pkg40C,c8nw0B,6hes0C|2,8,1,7200,0,10,1,1,7200,0
    0|-dw0|-ck0/0,-dw0/0,-b40/2s0,-b40/0|-10j6ao0A,7b0v80B,99kak0C,9a9c0B,9io40C,99980B,8p65g0C,6zuo0B,bs2o0C,67zw0B,cjxg0C,69uk0B,cjxg0C,4ml80B,5mf440C,49mk0B,haas0C,316k0B,cls40C,4ml80B,cls40C,66580B,cls40C,67zw0B,981s40C,6u7w0B,biw40C,5rbw0B,d0lg0C,5ed80B,amves0D,2t2t80B,c2ts40B|
    0|-b40|-bu0/0,-b40/0,-8c0/2s0|-10j6ao0A,7b0ui0B,99k8i0C,9a9c0B,9io40C,99980B,8p65g0C,6zuo0B,bs2o0C,67zw0B,cjxg0C,69uk0B,cjxg0C,4ml80B,5mf440C,49mk0B,haas0C,316k0B,cls40C,4ml80B,cls40C,66580B,cls40C,67zw0B,981s40C,6u7w0B,biw40C,5rbw0B,d0lg0C,5ed80B,pis040B|
    0|-8c0|-d39/0,-dw0/0,-b40/0,-b40/2s0,-8c0/2s0,-8c0/0|-10j6ao0A,58bzr9B,3dlssrA,157b79C,f4e0rA,49hzb9D,aye0rB,7ves0D,awik0B,7ves0D,awik0B,7ves0D,awik0B,7ves0D,ayd80B,7ves0C,534ik0B,351g0C,24lbw0D,b25c0B,2mg00C,b73400E,7k580C,c8tg0E,6h980C,a31g0E,7x3w0C,asys0E,7x3w0C,b5xg0E,7k580C,ag040E,8a2k0C,b5xg0E,7k580C,b5xg0E,7x3w0C,asys0E,7x3w0C,asys0E,7x3w0C,b5xg0E,7k580C,b5xg0E,7k580C,b5xg0E,7x3w0C,asys0E,7x3w0C,asys0E,7x3w0C,asys0E,7x3w0C,b5xg0E,7k580C,b5xg0E,7k580C,b5xg0E,9cyk0C,9d440E,7x3w0C,asys0E,7x3w0C,b5xg0E,7k580C,9q2s0E,8zzw0C,b5xg0E,7x3w0C,asys0E,7x3w0C,asys0E,7x3w0C,asys0E,7x3w0C,b5xg0E,7k580C,b5xg0E,8n180C,a31g0E,7x3w0C,a31g0E,9px80C,9q2s0E,7x3w0C,b5xg0E,7k580C,b5xg0E,7k580C,b5xg0E,7k580C,b5xg0E,7x3w0C,asys0E,7x3w0C,asys0E,7x3w0C,b5xg0E,7k580C,b5xg0E,8n180C,a31g0E,7x3w0C,asys0E,8zzw0C,9q2s0E,ast80C,5eis0E,cyl80C,6hes0E,c8nw0C,6udg0E,bvp80C,6udg0E,vonw0C,4olg0E,5rbw0F,ah7mo0F|
    2s0|-go0|-go0/0,-dw0/2s0|-10j6ao0A,8ie3c0B,7k580A,tj700B,a2vw0A,9ok840B,6u7w0A,2a5hg0B,1wd180A,biw40B,7x3w0A,a31g0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,b7s40B,7tek0A,autg0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,b5xg0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,asys0B,9cyk0A,9d440B,7x3w0A,1cm2s0B,7k580A,1cm2s0B,9q000A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9q000A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9q000A,902o0B,9q000A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9q000A,902o0B,9q000A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,8a5c0B,afxc0A,8a5c0B,asw00A,7x6o0B,asw00A,7x6o0B,asw00A,8a5c0B,afxc0A,8a5c0B,afxc0A,8a5c0B,asw00A,7x6o0B,asw00A,7x6o0B,asw00A,8a5c0B,afxc0A,8a5c0B,afxc0A,8a5c0B,afxc0A,8a5c0B,asw00A,7x6o0B,asw00A,7x6o0B,asw00A,8a5c0B,afxc0A,8a5c0B,afxc0A,8a5c0B,asw00A,7x6o0B,asw00A,7x6o0B,ast80A,6udg0B,c8nw0A|2,8,1,7200,0,10,1,1,7200,0
    2s0|-go0|0/0,-go0/0,-dw0/2s0,-dw0/0|-10j6ao0A,tqxpc0B,7zza80C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9px80B,905g0C,9px80B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9px80B,905g0C,9px80B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,8a840C,afuk0B,8a840C,ast80B,7x9g0C,ast80B,7x9g0C,ast80B,8a840C,afuk0B,8a840C,afuk0B,8a840C,ast80B,7x9g0C,ast80B,7x9g0C,ast80B,8a840C,afuk0B,8a840C,afuk0B,8a840C,afuk0B,8a840C,ast80B,7x9g0C,ast80D,7x9g0C,ast80B,8a840C,afuk0B,8a840C,afuk0B,8a840C,ast80B,7x9g0C,ast80B,7x9g0C,ast80B,6udg0C,c8nw0B|2,8,1,7200,0,10,1,1,7200,0
    0|-8c0|-6go/0,-8c0/0,-5k0/2s0|-10j6ao0A,7b0p4oB,99kb3cC,9a9c0B,9io40C,99980B,8p65g0C,6zuo0B,bs2o0C,67zw0B,cjxg0C,69uk0B,cjxg0C,4ml80B,5mf440C,49mk0B,haas0C,316k0B,cls40C,4ml80B,cls40C,66580B,cls40C,67zw0B,981s40C,6u7w0B,biw40C,5rbw0B,d0lg0C,5ed80B,cyqs0C,5ed80B,dbpg0C,64ak0B,514g40C,7k580B,biw40C,cvw0B,iq5g0C,6h980B,i77440B|
    0|-go0|-jdo/0,-jg0/0,-go0/2s0,-go0/0|-10j6ao0A,2yg0poB,6l1hmcC,a2vw0B,60enw0C,7x3w0B,asys0C,7x3w0B,asys0C,7x3w0B,b5xg0C,7k580B,b5xg0C,7x3w0B,1b6840C,9cyk0B,9d440C,8zzw0B,9q2s0C,9cyk0B,9q2s0C,9cyk0B,9d440C,9cyk0B,66gc0C,1wd180B,a31g0C,9cyk0B,a31g0C,7x3w0B,asys0C,7x3w0B,asys0C,7x3w0B,b5xg0C,7k580B,b5xg0C,7x3w0B,asys0C,7x3w0B,asys0C,7x3w0B,asys0C,7x3w0B,asys0C,7x3w0B,b5xg0C,7x3w0B,asys0C,7x3w0B,tj1g0C,9cyk0B,9d440D,140vzo0D|
    2s0|-go0|0/0,-go0/0,-dw0/2s0,-dw0/0|-10j6ao0A,ovh1c0B,cvfy80C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9px80B,905g0C,9px80B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9px80B,905g0C,9px80B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,8a840C,afuk0B,8a840C,ast80B,7x9g0C,ast80B,7x9g0C,ast80B,8a840C,afuk0B,8a840C,afuk0B,8a840C,ast80B,7x9g0C,ast80B,7x9g0C,ast80B,8a840C,afuk0B,8a840C,afuk0B,8a840C,afuk0B,8a840C,ast80B,7x9g0C,ast80D,7x9g0C,ast80B,8a840C,afuk0B,8a840C,afuk0B,8a840C,ast80B,7x9g0C,ast80B,7x9g0C,ast80D,6udg0C,c8nw0B|2,8,1,7200,0,10,1,1,7200,0
    0|-8c0|-a4o/0,-b40/0,-8c0/2s0,-8c0/0|-10j6ao0A,7b0ssoB,99ka7cC,9a9c0B,9io40C,99980B,8p65g0C,6zuo0B,bs2o0C,67zw0B,cjxg0C,69uk0B,cjxg0C,4ml80B,5mf440C,49mk0B,haas0C,316k0B,cls40C,4ml80B,cls40C,66580B,cls40C,67zw0B,981s40C,6u7w0B,biw40C,5rbw0B,d0lg0C,5ed80B,amves0D,evwik0D|
    2s0|-b40|-d39/0,-dw0/0,-b40/0,-b40/2s0,-8c0/2s0|-10j6ao0A,58bzr9B,3dlssrA,157b79C,f4e0rA,49hzb9D,aye0rB,7ves0D,awik0B,7ves0D,awik0B,7ves0D,awik0B,7ves0D,ayd80B,7ves0C,534ik0B,351g0C,229zw0E,2b980D,b2840B,2mg00C,b73400E,7k580C,c8tg0E,6h980C,a31g0E,7x3w0C,asys0E,7x3w0C,b5xg0E,7k580C,ag040E,8a2k0C,b5xg0E,7k580C,b5xg0E,7x3w0C,asys0E,7x3w0C,asys0E,7x3w0C,b5xg0E,7k580C,b5xg0E,7k580C,b5xg0E,7x3w0C,asys0E,7x3w0C,asys0E,7x3w0C,asys0E,7x3w0C,b5xg0E,7k580C,b5xg0E,7k580C,b5xg0E,9cyk0C,9d440E,7x3w0C,asys0E,7x3w0C,b5xg0E,7k580C,9q2s0E,8zzw0C,b5xg0E,7x3w0C,asys0E,7x3w0C,asys0E,7x3w0C,asys0E,7x3w0C,b5xg0E,7k580C,b5xg0E,8n180C,a31g0E,7x3w0C,a31g0E,9px80C,9q2s0E,7x3w0C,b5xg0E,7k580C,b5xg0E,7k580C,b5xg0E,7k580C,b5xg0E,7x3w0C,asys0E,7x3w0C,asys0E,7x3w0C,b5xg0E,7k580C,b5xg0E,8n180C,a31g0E,7x3w0C,asys0E,8zzw0C,9q2s0E,ast80C,5eis0E,cyl80C,6hes0E,c8nw0C,6udg0E,bvp80C,6udg0E,vonw0C,4olg0E,e1h80C,4olg0E,e1h80C,4olg0E,c8nw0C,7x9g0E,ast80C,7x9g0E,ast80C,7x9g0E,ast80C,8a840E,afuk0C,7x9g0E|8,2,1,14400,2,3,2,1,10800,2
    0|-b40|-cyo/0,-dw0/0,-b40/2s0,-ci0/1e0,-b40/0|-10j6ao0A,hcobmoB,hiw29cC,67zw0B,1dy840D,62ha0B,cnle0D,4h2m0B,elyq0D,47ta0B,ei9e0D,4bim0B,eek20D,4dda0B,ecpe0E,dkmtg0B,1stc0E,itvjs0E|
    0|-8c0|-8ms/0,-8c0/0,-5k0/2s0|-10j6ao0A,7b0rasB,99k8x8C,9a9c0B,9io40C,99980B,8p65g0C,6zuo0B,bs2o0C,67zw0B,cjxg0C,69uk0B,cjxg0C,4ml80B,5k02s0C,6onw0B,haas0C,316k0B,cls40C,4ml80B,cls40C,66580B,cls40C,67zw0B,981s40C,6u7w0B,biw40C,5rbw0B,d0lg0C,5ed80B,cyqs0C,5ed80B,dbpg0C,64ak0B,cyqs0C,64ak0B,cls40C,5rbw0B,dbpg0C,51ek0B,dbpg0C,6h980B,c8tg0C,6h980B,c8tg0C,64ak0B,c8tg0C,6u7w0B,bxpg0C,7iak0B,biw40C,6u7w0B,biw40C,7k580B,biw40C,6u7w0B,c8tg0C,6h980B,dbpg0C,5ed80B,cls40C,64ak0B,dfes0C,5nmk0B,c8tg0C,6h980B,dbpg0C,5rbw0B,bvus0C,6h980B,cls40C,64ak0B,cls40C,6h980B,c8tg0C,6h980B,c8tg0C,6u7w0B,c8tg0C,64ak0B,cls40C,64ak0B,cls40C,6h980B,c8tg0C,6h980B,c8tg0C,6h980B,c8tg0C,6h980B,dbpg0C,5ed80B,9bsys0B|
    2s0|-5k0|-42g/0,-5k0/0,-2s0/2s0,0/2s0,-2s0/0|-10j6ao0A,8nbiqgB,x8ntpkC,902o0B,9cvs0D,9cyk0E,9d1c0D,9d1c0E,9d1c0D,9d1c0E,9d1c0D,9q000E,9d1c0D,9d1c0E,9d1c0D,9d1c0E,9d1c0D,9d1c0E,9d1c0D,9d1c0E,9d1c0D,9d1c0E,9d1c0D,9q000E,9d1c0D,9d1c0E,9d1c0D,9d1c0E,9d1c0D,9d1c0E,9d1c0D,9d1c0E,9d1c0D,9d1c0E,9q000D,asw00E,7x6o0D,asw00E,7x6o0D,asw00E,7x6o0D,b5uo0E,7k800D,b5uo0E,7k800D,b5uo0E,7x6o0D,asw00E,7x6o0D,asw00E,7x6o0D,b5uo0E,7k800D,b5uo0E,7k800D,b5uo0E,7k800D,b5uo0E,7x6o0D,asw00E,7x6o0D,asw00E,7x6o0D,b5uo0E,7k800D,b5uo0E,7k800D,b5uo0E,7x6o0D,asw00E,7x6o0D,asw00E,7x6o0D,asw00E,7x6o0D,b5uo0E,7k800D,b5uo0E,7k800D,b5uo0E,7x6o0D,asw00E,7x6o0D,asw00E,7x6o0D,b5uo0E,7k800D,b5uo0E,7k800D,b5uo0E,7x6o0C,asw00B|2,-1,1,3600,2,9,-1,1,3600,2
    2s0|-p00|-p21/0,-m80/0,-jg0/2s0,-p00/0,-m80/2s0|-10j6ao0A,bxee1B,ln701zC,1wd180B,cawis0C,9cyk0B,9d440C,9cyk0B,9d440C,9px80B,9d440C,9cyk0B,9d440C,9cyk0B,3lpg0C,f4d80B,64g40C,clmk0B,9d440C,9px80B,905g0C,9px80B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9px80B,905g0C,9px80D,9d6w0E,9cyk0D,9d440E,9cyk0D,9d440E,9cyk0D,8a840E,afuk0D,8a840E,ast80D,7x9g0E,ast80D,7x9g0E,ast80D,8a840E,afuk0D,8a840E,afuk0D,8a840E,ast80D,7x9g0E,ast80D,7x9g0E,ast80D,8a840E,afuk0D,8a840E,afuk0D,8a840E,afuk0D,8a840E,ast80D,7x9g0E,ast80D,7x9g0E,ast80D,8a840E,afuk0D,8a840E,afuk0D,8a840E,ast80D,7x9g0E,ast80D,7x9g0E,ast80D,6udg0E,c8nw0D|2,8,1,7200,0,10,1,1,7200,0
    2s0|-9q0|-9rg/0,-6zg/2s0,-9q0/0,-6y0/2s0,-460/5k0|-10j6ao0A,90e7bgB,8bx80A,ar440B,a2vw0A,9tjs0B,53980A,dkys0B,9cyk0A,9d440B,9cyk0A,9q2s0B,8zzw0A,9q2s0B,8zzw0A,9q2s0B,8zzw0A,9q2s0B,8zzw0A,9q2s0B,9cyk0A,9d440B,9cyk0A,9q2s0B,8zzw0A,9q2s0B,8zzw0A,9q2s0B,8zzw0A,9q2s0B,8zzw0A,9q2s0B,9cyk0A,9q2s0B,8zzw0A,9q2s0B,8zzw0A,7tmw0C,1wfukD,8zzw0C,a3480D,7k580C,b5xg0D,7k580C,b5xg0D,7k580C,biw40D,776k0C,biw40D,7k580C,b5xg0D,7k580C,b5xg0D,1roo40C,biw40D,7k580C,b5xg0D,7k580C,b5xg0D,7k580C,b5xg0D,7k580C,biw40D,7k580C,ag040D,7x3w0C,asys0D,7x3w0C,asys0D,7x3w0C,asys0D,7x3w0C,asys0D,7x3w0C,b5xg0D,7x3w0C,asys0D,7x3w0C,asys0D,7x3w0C,asys0D,7x3w0C,asys0D,9px80C,9d440D,9cyk0C,9d440D,9cyk0C,9d440D,9cyk0C,9d440D,9cyk0C,9d440D,9px80C,905g0D,9px80C,9d440D,9cyk0C,9d440D,9cyk0C,9d440D,9cyk0C,9d440D,9cyk0C,9d440D,9px80C,9d440D,9cyk0C,9d440D,9cyk0C,9d440D,9cyk0C,9d440D,9cyk0C,9d440D,9px80C,905g0D,9px80C,9d440D,9cyk0C,9d440D,9cyk0C,9d440D,9cyk0C,9d440D,9cyk0C,9d440D,9px80C,905g0D,9px80C,9d440D,9cyk0C,9d440D,9cyk0C,9d440D,9cyk0C,8a2loD,afuk0C,8a840E,asqg0C,7xc80D,ast80C,7x9g0D,ast80C,8a840D,afuk0C,8a840D,afuk0C,8a840D,ast80C,7x9g0D,ast80C,7x9g0D,ast80C,8a840D,afuk0C,8a840D,afuk0C,8a840D,afuk0C,8a840D,ast80C,7x9g0D,ast80C,7x9g0D,ast80C,8a840D,afuk0C,8a840D,afuk0C,8a840D,ast80C,7x9g0D,ast80C,7x9g0D,ast80C,6udg0D,c8nw0C,6hes0D,c8nw0C,6hes0D,c8nw0C,6udg0D,c8nw0C,6hes0D,c8tecC,6hes0D|2,8,1,7200,0,10,1,1,7200,0
    0|-go0|-jyw/0,-jg0/0,-go0/2s0,-go0/0|-10j6ao0A,2yg1awB,6l1h14C,a2vw0B,c5jxg0C,1wd180B,asys0C,8n180B,a31g0C,7x3w0B,asys0C,7x3w0B,asys0C,7x3w0B,3yles0C,9cyk0B,s36s0C,9cyk0B,9d440C,7x3w0B,b5xg0C,7k580B,5j4lg0D,xr47o0D|
    0|-go0|-g5g/0,-go0/0,-dw0/2s0|-10j6ao0A,b36thgB,yho0ikC,7k580B,b5xg0C,7k580B,96x1g0C,4qak0B,fv8w40B|
    2s0|-b40|-cqk/0,-b40/0,-8c0/2s0|-10j6ao0A,8nbrekB,12yzilgC,9cyk0B,9d440C,9cyk0B,9q2s0C,ast80B,7x9g0C,ast80B,7x9g0C,ast80B,8a840C,afuk0B,8a840C,afuk0B,8a840C,afuk0B,8a840C,ast80B,7x9g0C,ast80B,7x9g0C,ast80B,8a840C,afuk0B,8a840C,afuk0B,8a840C,ast80B,7x9g0C,ast80B,7x9g0C,ast80B,6udg0C,c8nw0B|2,8,1,7200,0,10,1,1,7200,0
    2s0|-m80|-m80/0,-jg0/2s0|-10j6ao0A,9jhl40B,a2vw0A,c5jxg0B,1wd180A,asys0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,b5xg0B,7k580A,b5xg0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,b5xg0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,b5xg0B,7k580A,b5xg0B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,905g0B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,905g0B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,905g0B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,8a840B,afuk0A,8a840B,ast80A,7x9g0B,ast80A,7x9g0B,ast80A,8a840B,afuk0A,8a840B,afuk0A,8a840B,ast80A,7x9g0B,ast80A,7x9g0B,ast80A,8a840B,afuk0A,8a840B,afuk0A,8a840B,afuk0A,8a840B,ast80A,7x9g0B,ast80A,7x9g0B,ast80A,8a840B,afuk0A,8a840B,afuk0A,8a840B,ast80A,7x9g0B,ast80A,7x9g0B,ast80A,6udg0B,c8nw0A|2,8,1,7200,0,10,1,1,7200,0
    0|-jg0|-p0c/0,-p00/0,-m80/2s0,-jg0/5k0,-m80/0,-jg0/2s0,-jg0/0|-10j6ao0A,bwh0cB,97l6voC,a2vw0B,asys0C,882c0B,bmiwc0C,1wd180B,a7n3w0D,9q000B,64dc0E,7e3pg0F,9cyk0E,9d440F,9cyk0E,9d440F,9px80E,905g0F,9px80E,9d440F,9cyk0E,9d440F,9cyk0E,9d440F,9cyk0E,8a840F,afuk0E,8a840F,ast80E,7x9g0F,ast80E,7x9g0F,ast80E,8a840F,afuk0E,8a840F,afuk0E,8a840F,ast80E,7x9g0F,ast80E,7x9g0F,ast80E,8a840F,afuk0E,8a840F,afuk0E,8a840F,afuk0E,8a840F,ast80E,7x9g0F,ast80E,7x9g0F,ast80E,8a840F,afuk0E,8a840F,afuk0E,8a840F,ast80E,7x9g0F,ast80E,7x9g0F,ast80E,6udg0F,c8nw0E,6hes0F,c8nw0E,6hes0F,c8nw0E,6udg0F,c8nw0E,6hes0F,c8nw0E,6hes0F,c8nw0E,6hes0F,c8nw0E,6hes0F,c8nw0E,6hes0F,c8nw0E,6udg0F,c8nw0E,6hes0F,c8nw0E,6hes0F,c8nw0E,6hes0F,c8nw0E,6hes0F,c8ic0G,8fr6o0G|
    2s0|-p00|-pvj/0,-p00/0,-m80/2s0|-10j6ao0A,bxf7jB,ln720hC,1wd180B,cawis0C,9cyk0B,9d440C,9cyk0B,9d440C,9px80B,9d440C,9cyk0B,9d440C,9cyk0B,3lpg0C,f4d80B,64g40C,clmk0B,9d440C,9px80B,905g0C,9px80B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9px80B,905g0C,9px80B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,8a840C,afuk0B,8a840C,ast80B,7x9g0C,ast80B,7x9g0C,ast80B,8a840C,afuk0B,8a840C,afuk0B,8a840C,ast80B,7x9g0C,ast80B,7x9g0C,ast80B,8a840C,afuk0B,8a840C,afuk0B,8a840C,afuk0B,8a840C,ast80B,7x9g0C,ast80B,7x9g0C,ast80B,8a840C,afuk0B,8a840C,afuk0B,8a840C,ast80B,7x9g0C,ast80B,7x9g0C,ast80B,6udg0C,c8nw0B|2,8,1,7200,0,10,1,1,7200,0
    0|m80|0/0,m80/0,uk0/0|-10j6ao0A,100edc0B,lag4o0C,73bo0B,uz1o0C,60l80B,2fnh80C,pz9g0B,at4c0C,89u80B,acgc0C,80no0B,asw1oC,89wycB,ag5poC,89wycB,ag5poC,84lacB,77mao0B|
    0|jg0|0/0,jg0/0,dw0/0|-10j6ao0A,trjxc0B,42jdw0A,27wgs0B,l8uss0C,7eqs0B,unmk0C,60qs0B,cz2l00B|
    0|rs0|||
    2s0|rs0|rs0/0,uk0/2s0,0/0|-10j6ao0A,8qn5s0B,902o0A,11wns0C,f4kh40A,a6p8g0B,9d1c0A,asw00B,6uao0A,bvs00B,6uao0A,bvs00B,779c0A,bvs00B,64dc0A,clpc0B,6hc00A,c8qo0B,6hc00A,c8qo0B,6hc00A,c8qo0B,6uao0A,c8qo0B,6hc00A,c8qo0B,6hc00A,c8qo0B,6hc00A,c8qo0B,6hc00A,c8qo0B,6hc00A,c8qo0B,7x6o0A,b5uo0B,7k800A,b5uo0B,6hc00A,c8qo0B,6hc00A,c8qo0B,6hc00A,bvs00B,7k800A,bitc0B,7k800A,bitc0B,779c0A,bitc0B,779c0A,bitc0B,7x6o0A,9q000B,902o0A,9q000B,902o0A,9q000B,902o0A,9q000B,902o0A,9q000B,9d1c0A,9q000B,902o0A,9q000B,902o0A,9q000B,902o0A,9q000B,902o0A,7x6o0B,asw00A,a2yo0B,902o0A,9q000B,902o0A,9q000B,902o0A,9q000B,902o0A,9q000B,9d1c0A,9d1c0B,902o0A,a2yo0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,s3400A,9d1c0B,9d1c0A|9,1,1,7200,1,3,1,1,7200,1
    0|dw0|0/0,go0/0,dw0/0|-10j6ao0A,s8rpc0B,t22y80C,e75rw0C|
    2s0|xc0|vy0/0,yq0/2s0,xc0/1e0,xc0/0,1040/2s0|-10j6ao0A,ej4lm0B,64ak0A,biw40C,7x5a0A,asxe0C,7x5a0A,asxe0C,7x5a0A,asxe0C,8a3y0A,afyq0C,8a3y0A,afyq0C,afvy0A,7x820C,asum0A,7x820C,asum0A,7x820C,asum0A,7x820C,asum0A,7x820C,b5ta0A,7k9e0C,b5ta0A,7x820C,2qrd20D,f1tpk0E,5reo0D,clpc0E,6uao0D,c8qo0E,6hc00D,c8qo0E,6hc00D,c8qo0E,6hc00D,c8qo0E,6hc00D,c8qo0E,6hc00D,c8qo0E,6uao0D,c8qo0E,6hc00D,c8qo0E,6hc00D,c8qo0E,6hc00D,c8qo0E,6hc00D,c8qo0E,6hc00D,c8qo0E,6uao0D,c8qo0E,6hc00D,b5uo0E,8a5c0D,afxc0E,8a5c0D,afxc0E,8a5c0D,afxc0E,8n400D,a2yo0E,8n400D,a2yo0E,8n400D,a2yo0E,8n400D,afxc0E,8a5c0D,afxc0E,8a5c0D,afxc0E,8n400D,a2yo0E,8n400D,a2yo0E,8n400D,afxc0E,8a5c0D,afxc0E,8a5c0D,afxc0E,8n400D,a2yo0E,8n400D,a2yo0E,8n400D,a2yo0E,8n400D,a2yo0E,9q000D|8,-1,1,7200,1,3,1,1,7200,1
    0|-8c0|0/0,-8c0/2s0,-b40/0,-8c0/0,-5k0/2s0|-10j6ao0A,xx8tc0B,31ho0C,bqas0B,71mk0C,bqas0B,8ovw0C,9d440B,9px80C,9d440B,9cyk0C,9d440D,28t6k0E,51ek0D,46b6s0C,8c2s0B,7x3w0C,asys0B,7x3w0C,b5xg0B,7k580C,b5xg0B,7k580C,b5xg0B,9cyk0C,9d440B,7x3w0C,asys0B,7x3w0C,b5xg0B,7k580C,9q2s0B,8zzw0C,b5xg0B,7x3w0C,asys0B,7x3w0C,asys0B,7x3w0C,asys0B,7x3w0C,b5xg0B,7k580C,b5xg0B,8n180C,a31g0B,7x3w0C,a31g0B,9px80C,9q2s0B,7x3w0C,b5xg0B,7k580C,b5xg0B,7k580C,b5xg0B,7k580C,b5xg0B,7x3w0C,asys0B,7x3w0C,asys0B,7x3w0C,b5xg0B,7k580C,b5xg0B,8n180C,a31g0B,7x3w0C,asys0B,8zzw0C,9q2s0B,ast80C,5eis0B,cyl80C,6hes0B,c8nw0C,6udg0B,bvp80C,6udg0B,vonw0C,4olg0B,5rbw0D,ah7mo0D|
    0|-8c0|0/0,-8c0/0|-10j6ao0A,14542o0B,vcwz00B|
    0|8c0|8ng/0,8c0/0|-10j6ao0A,ompzckB,1avalngB|
    5k0|0|0/0,5k0/5k0|-10j6ao0A,1ix5us0B,b5uo0A,7k800B|2,-1,1,3600,2,9,-1,1,3600,2
    0|dw0|0/0,jg0/0,dw0/0|-10j6ao0A,u8w000B,iushw0A,e23g0B,f79gs0C,6t0dc0C|
    2s0|2s0|2s0/0,5k0/2s0,8c0/5k0|-10j6ao0A,8isag0B,7ves0A,a4yw0B,7x6o0A,asw00B,7x6o0A,b8qdc0B,1cm000A,7k800B,9q000A,9d1c0B,9d1c0A,9d1c0B,2o7w0C,6bs00B,2txg0A,7k800B,91xc0A,9b9g0B,1sqk0C,2inw0B,51k40A,a2yo0B,8n400A,9q000B,902o0A,fx91c0B,902o0A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9q000A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9q000A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9q000B,asw00A|2,-1,1,3600,2,9,-1,1,3600,2
    0|dw0|e90/0,dw0/0,go0/0,jg0/2s0,go0/2s0|-10j6ao0A,cp50f0B,37a0d0C,qi27w0D,9et80C,9d440D,9et80C,9d440D,9et80C,9eys0D,9d6w0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9q000C,9d1c0E,9d440B,5reo0C,3ljw0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9q000D,asw00C,7x6o0D,asw00C,7x6o0D,asw00C,7x6o0D,b5uo0C,7k800D,b5uo0C,7k800D,b5uo0C,7x6o0D,asw00C,7x6o0D,asw00C,7x6o0D,b5uo0C,a37rs0B,6p7es0B|
    0|8c0|6nk/0,5k0/0,8c0/2s0,8c0/0|-10j6ao0A,g6ehcgB,m566fkC,60l80B,awo40C,7v980B,awo40C,7v980B,ayis0C,9gnw0B,9b9g0C,7v980B,autg0C,7v980B,3e6840C,9et80B,9io40C,9cyk0B,9d440C,9cyk0B,9d440C,9px80B,ayis0C,7rjw0B,ag040C,8a2k0B,9zc40C,8drw0B,a31g0C,8zzw0B,9d440C,9cyk0B,9d440C,8n180B,ag040C,8a5c0B,afxc0C,8n400B,a2yo0C,8n400B,a2yo0C,8n400B,epmo0C,4deo0B,9o5c0C,9ew00B,9b6o0C,9ew00B,9d1c0C,9d1c0B,9d1c0C,asw00B,7x6o0C,afxc0B,8n400C,9d1c0B,9d1c0C,asw00B,7x6o0C,asw00B,7x6o0C,b5uo0B,7k800C,b5uo0B,7k800C,b5uo0B,7x6o0C,asw00B,7x6o0C,wel80B,51k40C,b5uo0B,7k800C,b5uo0B,7x6o0C,asw00B,7x6o0C,asw00B,7x6o0C,asw00B,7x6o0C,asw00B,7x6o0C,b5uo0B,7k800C,b5uo0B,64dc0C,clpc0D,7eenw0D|
    0|xc0|wv8/0,xc0/0,1040/0,12w0/2s0,1040/2s0,xc0/2s0,uk0/0|-10j6ao0A,cp4hssB,379zj8C,qi27w0D,9et80C,9d440E,9ew00B,9d440E,9et80B,9eys0E,9d6w0B,9d1c0E,9d1c0B,9d1c0E,9d1c0B,9d1c0E,9d1c0B,9d1c0E,9d1c0B,9d1c0E,9d1c0B,9d1c0E,9q000B,9d1c0F,9d440G,5reo0B,3ljw0E,9d1c0B,9d1c0E,9d1c0B,9d1c0E,9d1c0B,9d1c0E,9d1c0B,9q000E,asw00B,7x6o0E,asw00B,7x6o0E,asw00B,7x6o0E,b5uo0B,7k800E,b5uo0B,7k800E,b5uo0B,7x6o0E,asw00B,7x6o0E,asw00B,7x6o0E,b5uo0B,7k800E,b5uo0B,7k800E,b5uo0B,7k800E,b5uo0B,7x6o0E,asw00B,7x6o0E,asw00B,7x6o0F,b5xg0G,7k800B,dg5ec0B|
    0|dw0|9b4/0,b40/0,dw0/0,go0/0,go0/2s0,dw0/2s0|-10j6ao0A,cp55cwB,379y74C,qrh3w0D,9cyk0E,9ew00C,9d440E,9et80C,9eys0E,9d6w0C,9d1c0E,9d1c0C,9d1c0E,9d1c0C,9d1c0E,9d1c0C,9d1c0E,9d1c0C,9d1c0E,9d1c0C,9d1c0E,9q000C,9d1c0F,9d440B,5reo0C,3ljw0E,9d1c0C,9d1c0E,9d1c0C,9d1c0E,9d1c0B,9d440F,9d1c0B,9q000F,asw00B,7x6o0F,asw00B,7x6o0F,asw00B,7x6o0F,b5uo0B,7k800F,b5uo0B,7k800F,b5uo0B,7x6o0F,asw00B,7x6o0F,asw00B,7x6o0F,b5uo0C,gsf100C|
    0|dw0|al4/0,b40/0,dw0/0,go0/2s0,go0/0,dw0/2s0|-10j6ao0A,cp542wB,379zh4C,qi27w0D,9et80E,9d1c0D,9ew00C,9d440D,9et80C,9eys0D,9d6w0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9q000C,9d1c0F,9d440B,5reo0C,3ljw0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9q000D,asw00C,7x6o0D,asw00C,7x6o0D,asw00C,7x6o0D,b5uo0C,7k800D,b5uo0C,7k800D,b5uo0C,7x6o0D,asw00C,7x6o0D,asw00C,7x6o0D,b5uo0C,gsf3s0C|
    0|dw0|at8/0,b40/0,dw0/0,go0/2s0,dw0/2s0|-10j6ao0A,cp53usB,379zp8C,qi27w0D,9et80C,9d440D,9et80C,9d440D,9et80C,9eys0D,9d6w0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9q000C,9d1c0E,9d440B,5reo0C,nglbo0C|
    0|dw0|9m8/0,8c0/0,dw0/0,go0/0,go0/2s0,dw0/2s0,b40/0|-10j6ao0A,cp551sB,37a1a8C,qrh140D,9cyk0E,9ew00C,9d440E,9et80C,9eys0E,9d6w0C,9d1c0E,9d1c0C,9d1c0E,9d1c0C,9d1c0E,9d1c0C,9d1c0E,9d1c0C,9d1c0E,9d1c0C,9d1c0E,9q000C,9d1c0F,9d440G,5reo0C,3ljw0E,9d1c0C,9d1c0E,9d1c0C,9d1c0E,9d1c0C,9d1c0E,9d1c0C,9q000E,asw00C,7x6o0E,asw00C,7x6o0E,asw00C,7x6o0F,b5xg0G,7k800F,b5uo0G,7k800F,b5uo0G,7x6o0F,asw00G,7x6o0F,asw00G,7x6o0F,b5uo0C,gsf100C|
    0|8c0|880/0,8c0/0,b40/2s0|-10j6ao0A,9e5ug0B,xkn3w0C,7v980B,9b9g0C,9gnw0B,9eys0C,9et80B,9d440C,9b9g0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9q000B,9f1k0C,9ew00B,9ew00C,9ew00B,9d1c0C,9ew00B,9d1c0C,9ew00B,9d1c0C,9ew00B,9ew00C,9ew00B,9d1c0C,9ew00B,9d1c0C,9ew00B,9d1c0C,9ew00B,9ew00C,9ew00B,9d1c0C,9ew00B,9d1c0C,9ew00B,9d1c0C,9ew00B,9ew00C,9ew00B,9d1c0C,9ew00B,9d1c0C,9ew00B,9d1c0C,9ew00B,f9mt00B|
    0|8c0|9jk/0,b40/0,8c0/0|-10j6ao0A,afpnsgB,rctnrkC,xph9g0C|
    0|b40|98c/0,8c0/0,b40/0,dw0/2s0,b40/2s0|-10j6ao0A,cp55foB,h4tkwcC,ckinw0D,9et80C,9d440D,9et80C,9d440D,9et80C,9eys0D,9d6w0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9q000C,9d1c0E,9d440B,9d1c0E,9d1c0C,1twdk0D,asw00C,7x3w0D,asw00C,7x6o0D,asw00C,7x6o0D,b5uo0C,7k800D,b5uo0C,7k800D,b5uo0C,7x6o0D,asw00C,7x6o0D,asw00C,7x6o0D,b5uo0C,7k800D,b5uo0C,7k800D,b5uo0C,7k800D,b5uo0C,7x6o0D,asw00C,7x6o0D,asw00C,7x6o0D,b5uo0C,7k800D,b5uo0C,7k800D,b5uo0C,7x6o0D,asw00C,7x6o0D,asw00C,7x6o0D,asw00C,b23680C|
    0|jg0|im4/0,jg0/0|-10j6ao0A,akdxdwB,1oxmci4B|
    0|jg0|fic/0,go0/0,jg0/0,m80/2s0,jg0/2s0|-10j6ao0A,aekr5oB,5hu6ucC,qi27w0D,9et80C,9d440D,9et80C,9d440D,9et80C,9eys0D,9d6w0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9q000C,9d1c0E,9d440B,5reo0C,3ljw0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,38fo0E,64og0B,9q000E,asw00B,7x6o0E,asw00B,7x6o0E,asw00B,7x6o0E,b5uo0B,7k800E,b5uo0B,7k800E,b5uo0B,7x6o0E,asw00B,7x6o0E,asw00B,7x6o0E,b5uo0B,7k800E,b5uo0B,7k800E,b5uo0B,7k800E,b5uo0B,7x6o0E,asw00B,7x6o0E,asw00B,7x6o0E,b5uo0B,7k800C,1vbzw0B,qnc40C,au62c0C|
    2s0|5k0|5k0/0,8c0/2s0|-10j6ao0A,ak6vs0B,aunw0A,88dg0B,9et80A,8yas0B,a2vw0A,a31g0B,7k580A,hjqo40B,7v980A,awo40B,7v980A,awo40B,7v980A,ayis0B,7v980A,awo40B,7v980A,5lhs40B,56yk0A,awo40B,7v980A,awo40B,7v980A,awo40B,7v980A,ayis0B,7v980A,awo40B,7v980A,autg0B,7v980A,2wxus0B,8n180A,a4w40B,8n180A,a4w40B,8n180A,a4w40B,8n180A,bs5g0B,71mk0A,alk40B,86d80A,a4w40B,8n180A,a4w40B,8n180A,a6qs0B,80t80A,905g0B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9q2s0B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,b5rw0A|2,-1,1,0,0,9,-1,1,0,0
    0|go0|dtc/0,dw0/0,go0/0,jg0/2s0,go0/2s0|-10j6ao0A,cp50uoB,379zxcC,qi27w0D,9et80C,9d440D,9et80C,9d440D,9et80C,9eys0D,9d6w0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9q000C,9d1c0E,7vc00B,bkl80E,8n180B,a31g0E,8n180B,a31g0E,8n180B,a31g0E,8n180B,a31g0E,8zzw0B,9db20E,ast80B,7x9g0E,ast80B,7x9g0E,b5rw0B,7kas0E,b5rw0B,7kas0E,b5rw0B,7x9g0E,ast80B,7x9g0E,ast80B,7x9g0E,b5rw0B,7kas0E,73aa0C,gdrhc0C|
    0|m80|kfk/0,ku0/0,m80/0,n5c/xc,p00/0|-10j6ao0A,dnhvkgB,3khwxkC,1epvy0D,4ohqoC,e5a9cD,4ohqoC,e3flcD,4ohqoC,e3flcD,4ohqoC,e3flcD,4ohqoC,e5a9cD,4ohqoC,e3flcD,4ohqoC,3ajlcE,1v2qk0C,1bnhhg0C|
    0|fa0|eva/0,fa0/0,i20/2s0|-10j6ao0A,34ozsqB,innm9aC,bmfw0B,5lxg0C,1mn180B,1blsdg0B|
    0|p00|l0g/0,m80/0,p00/0,rs0/2s0,p00/2s0,rs0/0|-10j6ao0A,aetuzkB,5hkxggC,qi27w0D,9et80C,9d440D,9et80C,9d440D,9et80C,9eys0D,9d6w0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9q000C,9d1c0E,9d440B,5reo0C,3ljw0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9q000D,asw00C,7x6o0D,asw00C,7x6o0D,asw00C,7x6o0D,b5uo0C,7k800D,b5uo0C,7k800D,b5uo0C,7x6o0D,asw00C,7x6o0D,asw00C,7x6o0D,b5uo0C,7k800D,b5uo0C,7k800D,b5uo0C,7k800D,b5uo0C,7x6o0D,asw00C,7x6o0D,asw00C,7x6o0D,b5uo0C,7k800F,1vbzw0B,qnew0C,au62c0C|
    0|m80|jsk/0,jg0/0,m80/0,p00/2s0|-10j6ao0A,2wtivgB,11sncckC,2qk2k0D,9et80C,9eys0D,9cyk0C,9d440D,9cyk0C,9d440D,9cyk0C,9d440D,9cyk0C,9d440D,9cyk0C,9d440D,9cyk0C,9d440D,9px80C,9d440D,9cyk0C,9d440D,9cyk0C,9d440D,9cyk0C,9d440D,9cyk0C,9d440D,9cyk0C,9q2s0D,9cyk0C,9d440D,9cyk0C,9d440D,9cyk0C,1ckdo0D,7x3w0C,9d440D,9cyk0C,9d440D,9cyk0C,9d440D,9cyk0C,9d440D,9cyk0C,9d440D,9px80C,4fio40D,9ct00C,9d9o0D,9ct00C,akv6s0C|
    0|m80|mhj/0,m80/0,p00/2s0|-10j6ao0A,irauhB,9jeyxjC,8sl80B,asbpg0C,6w2k0B,7ves0C,bxjw0B,4mqs0C,1vduk0B,d4as0C,75bw0B,a31g0C,aaak0B,9d440C,7v980B,awo40C,1dx80B,j9xpo0C,6u7w0B,asys0C,7x3w0B,b5xg0C,7k580B,b5xg0C,7x3w0B,asys0C,7x3w0B,asys0C,7x3w0B,nn2t80B|
    0|fa0|esk/0,fa0/0,go0/1e0,i20/2s0,i20/0,go0/0|-10j6ao0A,34ozvgB,isle6kC,cajy0D,1mp2u0B,qetjw0E,7x5a0F,4xvqq0B,g13xc0B|
    0|go0|gcw/0,i20/0,fa0/0,go0/0,jg0/2s0|-10j6ao0A,lsckz4B,bmgywC,5lxg0B,4qknw0D,u4ijy0E,a1400D,e3b1g0D|
    0|8c0|6q0/0,5k0/0,8c0/2s0,8c0/0|-10j6ao0A,afpqm0B,5k6q0C,8n180B,a31g0C,8n180B,a31g0C,8n180B,a31g0C,8zzw0B,k4hk40C,7yyk0B,awo40C,7tek0B,b0dg0C,7v980B,awo40C,7tek0B,alk40C,887w0B,awo40C,7v980B,ayis0C,7v980B,awo40C,7v980B,awo40C,7v980B,awo40C,7v980B,ayis0C,7v980B,awo40C,7v980B,awo40C,7v980B,awo40C,7v980B,ayis0C,7v980B,awo40C,6bp80B,cg840C,6bp80B,2eh1g0C,8zzw0B,9ts40C,8zzw0B,pvk40C,c33w0B,7cw40C,cjrw0B,6zxg0C,btuk0B,7rpg0C,9gnw0B,9d440C,9cyk0B,9et80C,9et80B,9rxg0C,91uk0B,92040C,9et80B,9o840C,9et80B,9d440C,9et80B,9eys0C,9et80B,9b9g0C,9gnw0B,99es0C,9iik0B,9d440C,9et80B,9eys0C,9et80B,9d440C,9et80B,9d440C,9et80B,9d440C,9et80B,9eys0C,9et80B,9d440C,9et80B,9d440C,8y580B,9q2s0C,b5rw0B,7x9g0C,aunw0B,7ig40C,b5rw0B,7x9g0C,ast80B,7x9g0C,ast80B,7x9g0C,ast80B,7x9g0C,ast80B,7x9g0C,b5rw0B,7kas0C,b5rw0B,7kas0C,b5rw0B,7x9g0C,ast80B,7x9g0C,ast80B,7x9g0C,ast80B,7x9g0C,b5rw0B,7kas0C,b5rw0B,7kas0C,b5rw0D,7eeqo0D|
    0|p00|n98/0,m80/0,p00/0|-10j6ao0A,69e740B,fqct80C,hufs00B,cpz440C,ixu7w0C|
    0|b40|a8o/0,b40/0|-10j6ao0A,afpn3cB,1p2av4oB|
    0|dw0|cqo/0,dw0/0,go0/0,jg0/2s0,go0/2s0|-10j6ao0A,cp51xcB,379yuoC,qi27w0D,9et80C,9d440D,9et80C,9d440D,9et80C,9eys0D,9d6w0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9q000C,9d1c0E,8c2s0B,nndug0B|
    2s0|5k0|6ac/0,5k0/0,8c0/2s0,8c0/0|-10j6ao0A,beukdoB,rvhy2cC,9cyk0B,b42s0C,7nuk0B,8yas0C,8zzw0B,9q2s0C,9et80B,9b9g0C,9cyk0B,9q2s0C,8zzw0B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9px80B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9px80B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,9q2s0C,9cyk0B,9d440C,9cyk0B,9d440C,at4c0B,7x6o0C,b5uo0B,7k800C,b5uo0B,7k800C,b5uo0B,7x6o0C,asw00B,7x6o0C,asw00B,7x6o0C,b5uo0B,7k800C,b5uo0B,7k800C,b5uo0B,7k800C,b5uo0B,7x6o0C,asw00B,7x6o0C,asw00B,7x6o0C,b5uo0B,7k800C,b5uo0B,7k800C,b5uo0B,7x6o0C,asw00B,7x6o0C,asw00B,7x6o0C,asw00B,7x6o0C,8h8w0D,leog0B,7k800C,b5uo0B|2,-1,1,3600,2,9,-1,1,3600,2
    2s0|5k0|6ds/0,5k0/0,8c0/2s0|-10j6ao0A,e1dm8B,kp9t1sC,69xc0B,2f1c0C,10q800B,7rmo0C,b0ao0B,7thc0C,b0ao0B,8jeo0C,a8io0B,8jeo0C,a8io0B,5hoig0C,7el80B,awo40C,7v980B,awqw0C,7tk40B,b07w0C,7tk40B,ayd80C,7tk40B,ayd80C,7tk40B,ayd80C,7tk40B,b07w0C,7tk40B,ayd80C,7tk40B,ayd80C,7ves0B,awik0C,1sns0B,3p6is0C,51ek0B,9q2s0C,6u7w0B,2kjk40C,25s00B,1weyo0C,5reo0B,bvs00C,776k0B,dbpg0C,5rbw0B,bbhg0C,7rjw0B,asys0C,7k580B,c8tg0C,6h980B,ag040C,7x3w0B,asys0C,8a2k0B,asys0C,8a2k0B,ap9g0C,80t80B,ap9g0C,7nuk0B,b2840C,80t80B,b2840C,8n400B,a2yo0C,8n400B,a2yo0C,8n400B,asw00C,9cyk0B,9q2s0C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,8n400B,a2yo0C,8ulg0B,97ek0C,8y580B,9ts40C,8hms0B,a4qk0C,7x3w0B,asys0C,8a5c0B,ahs1oC,71micB,bzk5oC,69uicB,cg840C,902o0B,9q000C,9cyk0B,9d440C,ast80B,7z440C,ar1c0B,7z440C,b5rw0B,7kas0C,b5rw0B,7kas0C,b5rw0B,7vc00C,aunw0B,7x9g0C,asw00B,7x6o0C,b4000B,7nxc0C,b42s0B,9d440C,9cyk0B,905g0C,9px80B,8n6s0C,a2vw0B,7x9g0C,ast80B,7x9g0C,b5rw0B,7kas0C,b5rw0B,7kas0C,b5rw0B,7x9g0C,ast80B,7x9g0C,ast80B,7x9g0C,b5rw0B,7kas0C,b5rw0B,7kas0C,b5rw0B,7kas0C,b5rw0B,7x9g0C,afuk0B,8a840C,a2vw0B|2,-1,7,7200,0,9,-1,7,7200,0
    2s0|5k0|6hz/0,5k0/0,8c0/2s0|-10j6ao0A,e1di1B,kp9t5zC,69xc0B,2f1c0C,10q800B,7rmo0C,b0ao0B,7thc0C,b0ao0B,8jeo0C,a8io0B,8jeo0C,a8io0B,5hoig0C,7el80B,awo40C,7v980B,awqw0C,7tk40B,b07w0C,7tk40B,ayd80C,7tk40B,ayd80C,7tk40B,ayd80C,7tk40B,b07w0C,7tk40B,ayd80C,7tk40B,ayd80C,7ves0B,awik0C,1sns0B,3p6is0C,51ek0B,9q2s0C,6u7w0B,2kjk40C,25s00B,1weyo0C,5reo0B,bvs00C,776k0B,dbpg0C,5rbw0B,bbhg0C,7rjw0B,asys0C,7k580B,c8tg0C,6h980B,ag040C,7x3w0B,asys0C,8a2k0B,asys0C,8a2k0B,ap9g0C,80t80B,ap9g0C,7nuk0B,b2840C,80t80B,b2840C,8n400B,a2yo0C,8n400B,a2yo0C,8n400B,asw00C,9cyk0B,9q2s0C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,8n400B,a2yo0C,8ulg0B,97ek0C,8y580B,9ts40C,8hms0B,a4qk0C,82nw0B,anes0C,8a5c0B,afxc0C,73h80B,bzk5oC,69uicB,1hs40C,1lbw0B,9d440C,902o0B,9q000C,9cyk0B,9d440C,ast80B,7z440C,ar1c0B,7z440C,b5rw0B,7kas0C,b5rw0B,7kas0C,b5rw0B,7vc00C,aunw0B,7x9g0C,asw00B,7x6o0C,b4000B,7nxc0C,b42s0B,9d440C,9cyk0B,905g0C,9px80B,8n6s0C,a2vw0B,7x9g0C,ast80B,7x9g0C,b5rw0B,7kas0C,b5rw0B,7kas0C,b5rw0B,7x9g0C,ast80B,7x9g0C,ast80B,7x9g0C,b5rw0B,7kas0C,b5rw0B,7kas0C,b5rw0B,7kas0C,b5rw0B,7x9g0C,afuk0B,8a840C,a2vw0B|2,-1,7,7200,0,9,-1,7,7200,0
    0|jg0|jqu/0,jg0/0,m80/0,p00/0|-10j6ao0A,5wsk96B,gj25iuC,15ct80D,8so00B,tmtk0C,4azmo0B,2cm7w0C,8285c0B,w4j9g0B|
    0|m80|l56/0,m80/0,p00/2s0,nm0/1e0,p00/0|-10j6ao0A,2io9w0B,j44dk0C,5k000D,4d4y0E,2195i0B,7x3w0C,bj320B,6uao0C,bvs00B,7x6o0C,9d1c0B,7x6o0C,asw00B,7x6o0C,asw00B,7x6o0C,asw00B,8a5c0C,asw00B,7x6o0C,ast80B,77c40C,biqk0B,77c40C,bvp80B,6udg0C,bvp80B,77c40C,biqk0B,77c40C,biqk0B,77c40C,biqk0B,77c40C,bvp80B,6udg0C,bvp80B,6udg0C,bvp80B,77c40C,biqk0B,77c40C,biqk0B,8n6s0C,9cyk0B,9d440C,9cyk0B,9d440C,9px80B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9px80B,9d440C,9cyk0B,3lpg0C,f4d80B,9d440C,9cyk0B,9d440C,9cyk0B,1c9440C,8a2k0B,tuop20B|
    0|jg0|gz0/0,go0/0,jg0/0,m80/2s0|-10j6ao0A,2wtlp0B,11sncb0C,2qk2k0D,9et80C,9eys0D,9cyk0C,9d440D,9cyk0C,9d440D,9cyk0C,9d440D,9cyk0C,9d440D,9cyk0C,9d440D,9cyk0C,9d440D,9px80C,9d440D,9cyk0C,9d440D,9cyk0C,9d440D,9cyk0C,9d440D,9cyk0C,9d440D,9cyk0C,9q2s0D,9cyk0C,9d440D,9cyk0C,9d440D,9cyk0C,1ckdo0D,7x3w0C,9d440D,9cyk0C,9d440D,9cyk0C,9d440D,9cyk0C,9d440D,9cyk0C,9d440D,9px80C,4fio40D,9ct00C,9d9o0D,9ct00C,akv6s0C|
    0|m80|jb5/0,jg0/0,m80/0,p00/2s0,m80/2s0,p00/0|-10j6ao0A,agxu0vB,5fh175C,qi27w0D,9et80C,9d440D,9et80C,9d440D,9et80C,9eys0D,9d6w0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9q000C,9d1c0E,9d440B,5reo0C,3ljw0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9q000D,asw00C,7x6o0D,asw00C,7x6o0D,asw00C,7x6o0D,b5uo0C,7k800D,b5uo0C,7k800D,b5uo0C,7x6o0D,asw00C,7x6o0D,asw00C,7x6o0D,b5uo0C,7k800D,b5uo0C,7k800D,b5uo0C,7k800D,b5uo0C,7x6o0D,asw00C,7x6o0D,asw00C,7x6o0D,b5uo0C,7k800F,1vbzw0C,bkth80C|
    0|8c0|5ew/0,5k0/0,8c0/2s0,8c0/0,b40/2s0|-10j6ao0A,5lwd94B,2wvx6wC,7v980B,1tjc40C,aunw0B,88dg0C,9et80B,8yas0C,a2vw0B,tzpg0C,79180B,awo40C,7v980B,7p4040C,4zjw0B,2vs40C,f4d80B,9vms0C,1u5ek0B,c5440C,69uk0B,acas0C,8n180B,a31g0C,8n180B,9q2s0C,8zzw0B,a31g0C,8zzw0B,a31g0C,8n180B,5md9g0C,o9zw0B,a6qs0C,75bw0B,4iwyw0C,7x6o0B,7kas0C,b5rw0B,75hg0C,bkl80B,77c40C,biqk0B,7x9g0C,a2vw0B,8n6s0C,4iqc0D,2nkw80E,38l80D,kdes0B,8qtc0C,8a5c0B,9ew00C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9q000B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,902o0C,9q000B,9d1c0C,9d1c0B,9q000C,asw00B,7x6o0C,asw00B,7x6o0C,asw00B,7x6o0C,b5uo0B,7k800C,b5uo0B,7k800C,b5uo0B,7x6o0C,asw00B,7x6o0C,asw00B,7x6o0C,b5uo0B,7k800C,b5uo0B,7k800C,b5uo0B,7kdk0C,b5uo0B,7x6o0C,asw00B,7x6o0C,asw00B,7x6o0C,b5uo0B,7m2o0C,b4000B,7k800C,b5uo0B,7x6o0C,asw00B,7z1c0C,ar1c0B,7x6o0C,bitc0B,779c0C,8fe80D,alqlc0D|
    0|jg0|js0/0,kdc/0,ku0/0,p00/0,m80/0,jg0/0|-10j6ao0A,ciuwyoB,4lzxc0C,4wdzjcD,1tu960C,1cx860E,11jta0C,74uc20F,123lte0F|
    0|p00|q20/0,p00/0,qe0/0|-10j6ao0A,h4uom0B,66bqe0C,a37vy0B,123lte0B|
    2s0|5k0|6ig/0,5k0/0,8c0/2s0,b40/5k0|-10j6ao0A,9e5w5kB,bp5aigC,69xc0B,2f1c0C,10q800B,7rmo0C,b0ao0B,7thc0C,b0ao0B,8jeo0C,a8io0B,8jeo0C,a8io0B,t9pc0D,571c0C,34yo0B,9b6o0C,9gqo0B,8jeo0C,7thc0B,a6o00C,bitc0B,8a5c0C,9d1c0B,902o0C,7x6o0B,e1k00C,4oio0B,e1k00C,4oio0B,dolc0C,64dc0B,asw00C,7k800B,8rfeg0C,51ek0B,9q2s0C,6u7w0B,2kjk40C,25s00B,1weyo0C,5reo0B,bvs00C,776k0B,dbpg0C,5rbw0B,bbhg0C,7rjw0B,asys0C,7k580B,c8tg0C,6h980B,ag040C,7x3w0B,asys0C,8a2k0B,asys0C,8a2k0B,ap9g0C,80t80B,ap9g0C,7nuk0B,b2840C,80t80B,9zc40C,9iik0B,9kis0C,93p80B,9mdg0C,8qqk0B,apf00C,7x3w0B,biw40C,8zx40B,9io40C,8n180B,9kis0C,9vh80B,8ulg0C,9px80B,9mdg0C,8n180B,9tuw0C,9tmk0B,8wg40C,9gnw0B,99es0C,8qqk0B,9zc40C,9tmk0B,8wg40C,9gnw0B,99es0C,8qqk0B,acas0C,9gnw0B,99es0C,93p80B,9mdg0C,awik0B|2,23,6,7200,0,9,-1,1,7200,0
    0|ci0|b40/0,ci0/0|-10j6ao0A,nhgq80B,1c0jqm0B|
    0|xc0|tdo/0,uk0/0,xc0/0,1040/2s0,xc0/2s0|-10j6ao0A,bxefycB,3z045oC,qi27w0D,9et80C,9d440D,9et80C,9d440D,9et80C,9eys0D,9d6w0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9q000C,9d1c0E,9d440B,5reo0C,3ljw0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9q000D,asw00C,7x6o0D,asw00C,7x6o0D,asw00C,7x6o0D,b5uo0C,7k800D,b5uo0C,7k800D,b5uo0C,7x6o0D,asw00C,7x6o0D,asw00C,7x6o0D,b5uo0C,7k800D,b5uo0C,7k800D,b5uo0C,7k800D,b5uo0C,7x6o0D,asw00C,7x6o0D,asw00C,7x6o0E,b5xg0B,7k800C,dg5ec0C|
    0|dw0|cf0/0,fa0/0,i20/2s0,dw0/0,go0/2s0|-10j6ao0A,3ngzl0B,im3zt0C,1mn180B,33xpg0D,qd6eq0E,9cyk0D,2y85g0E,7v980D,8hms0E,aaak0D,e6g040D|
    0|go0|g7w/0,go0/0|-10j6ao0A,em0l44B,1kvzrjwB|
    0|fz0|fss/0,fa0/0,fz0/0|-10j6ao0A,afphj8B,yg2lusC,qm89z0C|
    0|p00|p3p/0,m80/0,p00/0,rs0/2s0,p00/2s0,rs0/0,uk0/2s0,uk0/0|-10j6ao0A,aetqwbB,5hl1jpC,qi27w0D,9et80C,9d440D,9et80C,9d440D,9et80C,9eys0D,9d6w0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9q000C,9d1c0E,9d440B,5reo0C,3ljw0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9q000D,asw00C,7x6o0D,asw00C,7x6o0D,asw00C,7x6o0D,b5uo0C,7k800D,b5uo0C,7k800D,b5uo0C,7x6o0D,asw00C,7x6o0D,asw00C,3fx40F,4h6s0G,b5uo0F,7k800G,b5uo0F,7k800G,b5uo0F,7k800G,b5uo0F,7x6o0G,asw00F,7x6o0G,asw00F,7x6o0G,b5uo0F,7k800H,8ql00F,1mlho0C,bkth80C|
    0|jg0|h72/0,go0/0,jg0/0,m80/2s0,jg0/2s0,m80/0|-10j6ao0A,afypgyB,5gg8j2C,qi27w0D,9et80C,9d440D,9et80C,9d440D,9et80C,9eys0D,9d6w0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9q000C,9d1c0E,9d440B,5reo0C,3ljw0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9q000D,asw00C,7x6o0D,asw00C,7x6o0D,asw00C,7x6o0D,b5uo0C,7k800D,b5uo0C,7k800D,b5uo0C,7x6o0D,asw00C,7x6o0D,asw00C,7x6o0D,b5uo0C,7k800D,b5uo0C,7k800D,b5uo0C,7k800D,b5uo0C,7x6o0D,asw00C,7x6o0D,asw00C,7x6o0D,b5uo0C,7k800F,1vbzw0C,bkth80C|
    0|m80|j8d/0,jg0/0,kdc/xc,kdc/0,ku0/0,p00/0,m80/0|-10j6ao0A,2tokrnB,eeb94dC,1kbr2oD,2yhc00E,8n3jcF,1v2p60E,iy3ms0G,spduo0G|
    0|m80|l0y/0,m80/0,p00/0,rs0/2s0,p00/2s0|-10j6ao0A,2io8b2B,jdvyoyC,6onw0D,ac580C,8fs40D,7v980C,11luw0B,awlc0E,7vc00B,ac800E,bko00B,7x6o0E,9d1c0B,7vc00E,asw00B,7x6o0E,asw00B,7x6o0E,auqo0B,88ao0E,asw00B,7x6o0E,asw00B,779c0E,bitc0B,779c0E,bvs00B,6uao0E,bw1q0B,77c40E,biqk0B,77c40E,biqk0B,77c40E,biqk0B,77c40E,bvp80B,6udg0E,bvp80B,6udg0E,bvp80B,77c40E,biqk0B,77c40E,biqk0B,8n6s0E,9cvs0B,9d6w0E,9cvs0B,9d6w0E,9px80B,9d440E,9cyk0B,9d440E,9cyk0B,9d440E,9cyk0B,9d440E,9cyk0B,9d440E,9px80B,9d440E,9cyk0B,3lpg0E,f4d80B,9d440E,9cyk0B,9d440E,9cyk0B,1c9440E,8a2k0B,tuop20B|
    0|uk0|rxc/0,rs0/0,uk0/0,xc0/2s0,uk0/2s0,xc0/0|-10j6ao0A,cp4mqoB,37a05cC,qi27w0D,9et80C,9d440D,9et80C,9d440D,9et80C,9eys0D,9d6w0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9q000C,9d1c0E,9d440B,5reo0C,3ljw0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9q000D,asw00C,7x6o0D,asw00C,7x6o0D,asw00C,7x6o0D,b5uo0C,7k800D,b5uo0C,7k800D,b5uo0C,7x6o0D,asw00C,7x6o0D,asw00C,7x6o0D,b5uo0C,7k800D,b5uo0C,7k800D,b5uo0C,7k800D,b5uo0C,7x6o0D,asw00C,7x6o0D,asw00C,7x6o0D,b5uo0C,7k800F,1vbzw0B,s39k0C,asq7o0C|
    0|m80|m40/0,m80/0,p00/0|-10j6ao0A,h4usk0B,4u87w0C,1w02k0B,1bmx440B|
    0|m80|m80/0,p00/2s0,p00/0|-10j6ao0A,j80cg0B,3wnw0A,2kc5g0B,2zbw0C,1leo00B,dzpc0A,4d3ms0B,2rx80A,bwlpg0B,95jw0A,6lv1g0B,3jp80A,o8bs40A|
    2s0|5k0|66g/0,5k0/0,8c0/2s0|-10j6ao0A,beukhkB,rvhxygC,9cyk0B,b42s0C,7nuk0B,8yas0C,8zzw0B,9q2s0C,9et80B,9b9g0C,9cyk0B,9q2s0C,8zzw0B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9px80B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9px80B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,9q2s0C,9cyk0B,9d440C,9cyk0B,9d440C,at4c0B,7x6o0C|2,-1,1,3600,2,9,-1,1,3600,2
    0|jg0|g5c/0,go0/0,jg0/0,m80/2s0,jg0/2s0|-10j6ao0A,cp33uoB,37bu5cC,qi27w0D,9et80C,9d440D,9et80C,9d440D,9et80C,9eys0D,9d6w0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9q000C,9d1c0E,9d440B,5reo0C,3ljw0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9q000D,asw00C,7x6o0D,asw00C,7x6o0D,asw00C,7x6o0D,b5uo0C,7k800D,b5uo0C,7k800D,b5uo0C,7x6o0D,asw00C,7x6o0D,asw00C,7x6o0D,b5uo0C,7k800D,b5uo0C,7k800D,b5uo0C,7k800D,b5uo0C,7x6o0D,asw00C,7x6o0D,asw00C,7x6o0E,b5xg0B,7k800C,dg5ec0C|
    0|jg0|fcs/0,go0/0,jg0/0,m80/2s0,jg0/2s0|-10j6ao0A,aesmn8B,5hmbcsC,qi27w0D,9et80C,9d440D,9et80C,9d440D,9et80C,9eys0D,9d6w0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9q000C,9d1c0E,9d440B,5reo0C,3ljw0D,9d1c0C,9d1c0D,2vh00E,6hn40B,9d1c0E,9d1c0B,9d1c0E,9d1c0B,9q000E,asw00B,7x6o0E,asw00B,7x6o0E,asw00B,7x6o0E,b5uo0B,7k800E,b5uo0B,7k800E,b5uo0B,7x6o0E,asw00B,7x6o0E,asw00B,7x6o0E,b5uo0B,7k800E,b5uo0B,7k800E,b5uo0B,7k800E,b5uo0B,7x6o0E,asw00B,7x6o0E,asw00B,7x6o0E,b5uo0B,7k800C,1vbzw0B,wrpg0C,ao1p00C|
    0|go0|dl6/0,dw0/0,go0/0,jg0/2s0,go0/2s0,jg0/0|-10j6ao0A,ad8nquB,5j6d16C,qi27w0D,9et80C,9d440D,9et80C,9d440D,9et80C,9eys0D,9d6w0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9q000C,9d1c0E,9d440B,5reo0C,3ljw0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9q000D,asw00C,7x6o0D,asw00C,7x6o0D,asw00C,7x6o0D,b5uo0C,7k800D,b5uo0C,7k800D,b5uo0C,7x6o0D,asw00C,7x6o0D,asw00C,7x6o0D,b5uo0C,7k800D,b5uo0C,7k800D,b5uo0C,7k800D,b5uo0C,7x6o0D,asw00C,7x6o0D,asw00C,7x6o0D,b5uo0C,7k800F,1vbzw0C,bkth80C|
    0|dw0|9ic/0,8c0/0,dw0/0,go0/2s0,go0/0,dw0/2s0,b40/0|-10j6ao0A,cp555oB,37a16cC,qi2540D,9et80E,9d1c0D,9ew00C,9d440D,9et80C,9eys0D,9d6w0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0F,9d440G,9d1c0F,9q000G,9d1c0F,9d1c0G,5reo0C,3ljw0F,9d440G,9d1c0F,9d1c0G,9d1c0F,9d1c0G,9d1c0F,9d1c0G,9q000F,asw00G,7x6o0F,asw00G,7x6o0F,asw00G,7x6o0F,b5uo0G,7k800F,b5uo0G,7k800F,b5uo0G,7x6o0F,asw00G,7x6o0F,asw00G,7x6o0F,b5uo0C,gsf100C|
    0|jg0|k8w/0,ku0/0,p00/0,m80/0,jg0/0|-10j6ao0A,h4uuf4B,4tnu2wC,1wkei0B,1cx860D,11jta0B,74uc20D,cixam0E,pkois0E|
    0|p00|nac/0,nm0/0,p00/0|-10j6ao0A,4ax4poB,1yh10cC,1i2uzy0B,1f4qo0C,9qm800C|
    0|dw0|bs4/0,b40/0,dw0/0,go0/2s0,go0/0,dw0/2s0|-10j6ao0A,cp52vwB,37a0o4C,qi27w0D,9et80E,9d1c0D,9ew00C,9d440D,9et80C,9eys0D,9d6w0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9q000C,9d1c0F,9d440B,5reo0C,3ljw0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9q000D,asw00C,7x6o0D,asw00C,7x6o0D,asw00C,7x6o0D,b5uo0C,7k800D,b5uo0C,7k800D,b5uo0C,7x6o0D,asw00C,7x6o0D,asw00C,7x6o0D,b5uo0E,a37p00C,6p7es0C|
    0|dw0|c4g/0,b40/0,dw0/0,go0/2s0,go0/0,dw0/2s0|-10j6ao0A,cp52jkB,37a10gC,qi27w0D,9et80E,9d1c0D,9ew00C,9d440D,9et80C,9eys0D,9d6w0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9q000C,9d1c0F,9d440C,5rbw0E,3ljw0D,9d440C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9q000D,asw00C,7x6o0D,asw00C,7x6o0D,asw00C,7x6o0D,b5uo0C,7k800D,b5uo0C,7k800D,b5uo0C,7x6o0D,asw00C,7x6o0D,asw00C,7x6o0D,b5uo0E,7dmqc0C,9esdg0C|
    0|i20|htb/0,i20/0,p00/0|-10j6ao0A,afpfipB,bnjp3bC,1kh520B,1bua1m0B|
    0|uk0|qfc/0,p00/0,uk0/0,xc0/2s0,uk0/2s0,rs0/0|-10j6ao0A,2xy2woB,kvnarcC,ikvh40D,9et80C,9d440D,9et80C,9d440D,9et80C,9eys0D,9d6w0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9q000C,9d1c0E,9d440F,5reo0C,3ljw0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9q000D,asw00C,7x6o0E,asys0F,7x6o0E,asw00F,7x6o0E,b5uo0F,7k800E,b5uo0F,7k800E,b5uo0F,7x6o0E,asw00F,7x6o0E,asw00F,7x6o0E,b5uo0F,7k800E,b5uo0F,7k800E,b5uo0F,7k800E,b5uo0F,7x6o0E,asw00F,7x6o0E,asw00F,7x6o0E,b5uo0F,7k800C,1vbzw0F,qnc40C,au62c0C|
    0|dw0|ceh/0,b40/0,dw0/0,go0/2s0,go0/0|-10j6ao0A,cp529jB,37a1ahC,qi27w0D,9et80E,9d1c0D,9ew00C,9d440D,9et80C,9eys0D,9d6w0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9q000C,9d1c0D,9d1c0C,nmct40C|
    0|p00|nig/0,nm0/0,p00/0,rs0/2s0,qe0/2s0|-10j6ao0A,4ax4hkB,1yh18gC,j07fy0D,5cik0C,ae5g0D,8a2k0C,ae5g0D,8bx80C,c8tg0D,6h980C,1bj6s0B,l3aq0E,6j3w0B,d2g40E,6u7w0B,b5xg0E,776k0B,biw40E,776k0B,biw40E,776k0B,biw40E,776k0B,grs40C,dfqxi0D,7x6o0C,asw00D,7x6o0C,p662g0C|
    0|uk0|sgs/0,rs0/0,uk0/0,xc0/2s0,uk0/2s0,xc0/0|-10j6ao0A,cp4m78B,37a0osC,qi27w0D,9et80C,9d440D,9et80C,9d440D,9et80C,9eys0D,9d6w0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9q000C,9d1c0E,9d440B,5reo0C,3ljw0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9q000D,asw00C,7x6o0D,asw00C,7x6o0D,asw00C,7x6o0D,b5uo0C,7k800D,b5uo0C,7k800D,b5uo0C,7x6o0D,asw00C,7x6o0D,asw00C,7x6o0D,b5uo0C,7k800D,b5uo0C,7k800D,b5uo0C,7k800D,b5uo0C,7x6o0D,asw00C,7x6o0D,asw00C,7x6o0D,b5uo0C,7k800F,1vbzw0C,bkth80C|
    0|m80|m80/0,p00/0,p00/2s0|-10j6ao0A,jp6v40B,45slc0A,c51c0C,75bw0A,a31g0C,aaak0A,9d440C,7v980A,awo40C,7v980A,awo40C,7v980A,awo40C,7v980A,7tk40C,clmk0A,7rpg0C,b07w0A,7rpg0C,b07w0A,7rpg0C,9et80A,9eys0C,9et80A,9d440C,9et80A,9d440C,9et80A,9d440C,9et80A,cjxg0C,69uk0A,ci2s0C,69uk0A,6its40C,9et80A,9d440C,9et80A,1yf9g0C,4qak0A,tvq040A|
    0|dw0|ctz/0,dw0/0,go0/0,jg0/2s0,go0/2s0|-10j6ao0A,cp51u1B,379yxzC,qi27w0D,9et80C,9d440D,9et80C,9d440D,9et80C,9eys0D,9d6w0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9q000C,9d1c0E,9d440B,nmct40B|
    0|b40|8an/0,8c0/0,b40/0,dw0/2s0,b40/2s0|-10j6ao0A,cp56ddB,h4tjynC,ckinw0D,9et80C,9d440D,9et80C,9d440D,9et80C,9eys0D,9d6w0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9q000C,9d1c0E,9d440B,9cvs0E,9cyk0B,9d440E,9cyk0B,9d440E,9cyk0C,9d1c0D,9cyk0C,9q2s0D,tivw0C,7x9g0D,ast80C,7x9g0D,b5rw0C,7kas0D,b5rw0C,7kas0D,b5rw0C,7x9g0D,ast80C,7x9g0D,ast80C,7x9g0D,4ofw0E,6hn40B,7k800C,gkut00C|
    0|9q0|9iw/0,9q0/0,ci0/2s0,b40/0,dw0/2s0|-10j6ao0A,ihxt54B,lsvh0wC,ayg00D,7z2q0E,6uao0D,7nxc0B,7ieq0C,5wvw0B,9gtg0C,9kd80B,5ja5g0C,7avw0B,9d440C,9gnw0B,9b9g0C,9gnw0B,9b9g0C,9gnw0B,9b9g0C,9gnw0B,9b9g0C,9gnw0B,9d440C,9gnw0B,9b9g0C,9gnw0B,9b9g0C,9gnw0B,9b9g0C,9gnw0B,9d440C,9gnw0B,9b9g0C,9gnw0B,9b9g0C,9gnw0B,9b9g0C,9gnw0B,9d440C,9gnw0B,1av440C,9gnw0B,9d440C,9gnw0B,9b9g0C,9gnw0B,9b9g0C,9gnw0B,9b9g0C,9gnw0B,9d440C,9gnw0B,9b9g0C,9gnw0B,9b9g0C,9gnw0B,9b9g0C,9gnw0B,9d440C,9gnw0B,9b9g0C,9gnw0B,9b9g0C,9gnw0B,9b9g0C,9gnw0B,9d440C,9gnw0B,9b9g0C,9gnw0B,7g9hg0B|
    0|go0|glo/0,fa0/0,go0/0|-10j6ao0A,oumy2cB,kxymnoC,ppery0C|
    0|p00|p00/0,rs0/2s0|-10j6ao0A,p821o0B,6uao0A,afxc0B,8a5c0A,c8qo0B,6hc00A,c8qo0B,6hc00A,18ixk00A|
    0|jg0|fqf/0,go0/0,jg0/0,m80/2s0,jg0/2s0|-10j6ao0A,af6yxlB,5h7z2fC,qi27w0D,9et80C,9d440D,9et80C,9d440D,9et80C,9eys0D,9d6w0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9q000C,9d1c0E,9d440B,5reo0C,3ljw0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9q000D,asw00C,7x6o0D,asw00C,7x6o0D,asw00C,7x6o0D,b5uo0C,7k800D,b5uo0C,7k800D,b5uo0C,7x6o0D,1leo0E,97k40B,7x6o0E,asw00B,7x6o0E,b5uo0B,7k800E,b5uo0B,7k800E,b5uo0B,7k800E,b5uo0B,7x6o0E,asw00B,7x6o0E,asw00B,7x6o0E,b5uo0B,7k800C,1vbzw0B,tw040C,aqxec0C|
    0|rs0|qiu/0,m80/0,p00/0,xc0/2s0,uk0/0,uk0/2s0,rs0/0,xc0/0|-10j6ao0A,aetph6B,5hl2yuC,qi27w0D,9eno0E,9d440D,9et80E,9d440D,9et80E,9eys0D,9d6w0E,9d1c0D,9d1c0E,9d1c0D,9d1c0E,9d1c0D,9d1c0E,9d1c0D,9d1c0E,9d1c0D,9d1c0E,9d1c0D,9q000E,9d1c0F,9d440G,5reo0E,3ljw0D,9d1c0E,9d1c0D,9d1c0E,9d1c0D,9d1c0E,9d1c0D,9d1c0E,9q000D,asw00E,7x6o0D,asw00E,7x6o0D,asw00E,7x6o0D,b5uo0E,7k800D,b5uo0E,7k800D,b5uo0E,7x6o0D,asw00E,7x6o0D,asw00E,7x6o0D,b5uo0E,7k800D,b5uo0E,7k800D,b5uo0E,7k800D,b5uo0E,7x6o0D,asw00E,7x6o0D,asw00E,7x6o0D,b5uo0E,7k800H,8ql00E,1mlho0G,bkth80G|
    0|rs0|of7/0,p00/0,rs0/0,uk0/2s0,rs0/2s0,uk0/0|-10j6ao0A,bxnu8tB,3yqvf7C,qi27w0D,9et80C,9d440D,9et80C,9d440D,9et80C,9eys0D,9d6w0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9q000C,9d1c0E,9d440B,5reo0C,3ljw0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9q000D,asw00C,7x6o0D,asw00C,7x6o0D,asw00C,7x6o0D,b5uo0C,7k800D,b5uo0C,7k800D,b5uo0C,7x6o0D,asw00C,7x6o0D,asw00C,7x6o0D,b5uo0C,7k800D,b5uo0C,7k800D,b5uo0C,7k800D,b5uo0C,7x6o0D,asw00C,7x6o0D,asw00C,7x6o0D,b5uo0C,7k800F,1vbzw0C,bkth80C|
    0|p00|o0y/0,m80/0,p00/0,rs0/2s0,p00/2s0,rs0/0|-10j6ao0A,aetrz2B,5hl0gyC,qi27w0D,9et80C,9d440D,9et80C,9d440D,9et80C,9eys0D,9d6w0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9q000C,9d1c0E,9d440B,5reo0C,3ljw0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9q000D,asw00C,7x6o0D,asw00C,7x6o0D,asw00C,7x6o0D,b5uo0C,7k800D,b5uo0C,7k800D,b5uo0C,7x6o0D,asw00C,7x6o0D,asw00C,7x6o0D,b5uo0C,7k800D,b5uo0C,7k800D,b5uo0C,7k800D,b5uo0C,7x6o0D,asw00C,7x6o0D,asw00C,7x6o0D,b5uo0C,7k800F,1vbzw0C,bkth80C|
    0|dw0|b89/0,af5/0,b40/0,dw0/0,go0/2s0,dw0/2s0,go0/0|-10j6ao0A,8m0srrB,1kybx4C,5pfyv5D,qi27w0E,9et80D,9d440E,9et80D,9d440E,9et80D,9eys0E,9d6w0D,9d1c0E,9d1c0D,9d1c0E,9d1c0D,9d1c0E,9d1c0D,9d1c0E,9d1c0D,9d1c0E,9d1c0D,9d1c0E,9q000D,9d1c0F,9d440C,5reo0D,3ljw0E,9d1c0D,9d1c0E,9d1c0D,9d1c0E,9d1c0D,9d1c0E,9d1c0D,9q000E,asw00D,7x6o0E,asw00D,7x6o0E,asw00D,7x6o0E,b5uo0D,7k800E,b5uo0D,7k800E,b5uo0D,7x6o0E,asw00D,7x6o0E,asw00D,7x6o0E,b5uo0D,7k800E,b5uo0D,7k800E,b5uo0D,7k800E,b5uo0D,7x6o0E,asw00D,7x6o0E,asw00D,7x6o0E,b5uo0D,7k800G,1vbzw0D,bkth80D|
    0|b40|88o/0,8c0/0,b40/0,dw0/2s0,b40/2s0|-10j6ao0A,cp56fcB,h4tjwoC,ckinw0D,9et80C,9d440D,9et80C,9d440D,9et80C,9eys0D,9d6w0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9q000C,9d1c0E,9d440B,9d1c0E,9d1c0B,9d1c0E,9d1c0B,9d1c0E,9d1c0B,9d1c0E,9d1c0C,sfzw0D,asw00C,7x6o0D,asw00C,7x6o0D,b5uo0C,7k800D,b5uo0C,7k800D,b5uo0C,7x6o0D,asw00C,7x6o0D,asw00C,7x6o0D,b5uo0C,7k800D,b5uo0C,7k800D,b5uo0C,7k800D,b5uo0C,7x6o0D,asw00C,7x6o0D,asw00C,7x6o0D,b5uo0C,7k800D,b5uo0C,d4zmg0C|
    2s0|-2s0|-5aw/0,-5k0/0,-2s0/2s0,0/5k0,-2s0/0,0/2s0,0/0,2s0/2s0|-10j6ao0A,69eyw0B,2bufw0C,6zxg0B,66800C,bq580B,71s40C,bq580B,71s40C,bq580B,73ms0C,bq580B,71s40C,bq580B,1b2g00C,8so00B,st1c0C,8n400B,9q000C,902o0B,a2yo0C,902o0B,a2yo0C,8n400B,st1c0C,8n400B,9d1c0C,9d1c0B,sg2o0C,9d1c0B,902o0C,9q000B,a2yo0C,8n400B,9d1c0C,9d1c0B,902o0C,9q000B,a2yo0C,b5uo0B,51hc0C,bmio0B,99c00C,9ew00B,88ao0C,25p80D,5reo0C,3lpg0B,779c0C,1sqk0D,6uao0C,38qs0B,6uao0C,25p80D,6hc00C,38qs0B,6uao0C,25p80D,6hc00C,38qs0B,8a5c0C,9d1c0B,9d9o0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9q000B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9q000B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9q000B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0E,82xuc0F,9d1c0E,9d1c0F,9d1c0E,9d1c0F,9q000E,9d1c0F,9d1c0E,9d1c0F,9d1c0E,9d1c0F,9d1c0E,9d1c0F,9d1c0E,9d1c0F,9d1c0E,9d1c0F,9q000E,9d1c0F,9d1c0E,9d1c0F,9d1c0E,4olg0G,4ofw0H,46000F,571c0E,9d1c0F,9d1c0E,9d1c0F,9d1c0E,9q000F,asw00E|2,-1,1,3600,2,9,-1,1,3600,2
    2s0|-b40|-c06/0,-986/2s0,-b40/0,-8c0/2s0|-10j6ao0A,90aeo6B,95jw0A,a16s0B,7yyk0A,5w74c0C,69z5ruD,eefw0C,7x9g0D,biqk0C,6udg0D,c8nw0C,6hes0D,c8nw0C,st440D,64ak0C,cyqs0D,5ed80C,dbpg0D,5ed80C,doo40D,51ek0C,doo40D,51ek0C,doo40D,5ed80C,1xuw40D,7x3w0C,94r9g0D,9cyk0C,9d440D,9cyk0C,9d440D,9px80C,905g0D,9px80C,9d440D,9cyk0C,9d440D,9cyk0C,9d440D,9cyk0C,9d440D,9cyk0C,9d440D,9px80C,905g0D,9px80C,9d440D,9cyk0C,9d440D,9cyk0C,9d440D,9cyk0C,8a840D,afuk0C,8a840D,ast80C,7x9g0D,ast80C,7x9g0D,ast80C,8a840D,afuk0C,8a840D,afuk0C,8a840D,ast80C,7x9g0D,ast80C,7x9g0D,ast80C,8a840D,afuk0C,8a840D,afuk0C,8a840D,afuk0C,8a840D,ast80C,7x9g0D,ast80C,7x9g0D,ast80C,8a840D,afuk0C,8a840D,afuk0C,8a840D,ast80C,7x9g0D,ast80C,7x9g0D,ast80C,6udg0D,c8nw0C|2,8,1,7200,0,10,1,1,7200,0
    2s0|0|-2uo/0,-2s0/0,0/0,2s0/2s0|-10j6ao0A,bkcyuoB,ctvupcC,hhq7s0D,905g0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9q000C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9q000C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9q000D,asw00C|2,-1,1,3600,2,9,-1,1,3600,2
    0|-2s0|-4cs/0,-5k0/0,-2s0/2s0,-2s0/0|-10j6ao0A,69eyw0B,g06lc0C,1mn180B,fpqwc0D,vw1ec0D|
    2s0|0|-194/0,0/0,2s0/2s0|-10j6ao0A,46rt94B,127keuwC,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9q000B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9q000B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9q000C,asw00B|2,-1,1,3600,2,9,-1,1,3600,2
    2s0|0|-34o/0,-2s0/0,0/2s0,2s0/5k0,0/0,2s0/2s0|-10j6ao0A,69ew40B,2bufw0C,6zxg0B,66800C,bq580B,71s40C,bq580B,71s40C,bq580B,73ms0C,bq580B,71s40C,bq580B,1b2g00C,8so00B,st1c0C,8n400B,9q000C,902o0B,a2yo0C,902o0B,a2yo0C,8n400B,st1c0C,8n400B,9d1c0C,9d1c0B,sg2o0C,9d1c0B,902o0C,9q000B,a2yo0C,8n400B,9d1c0C,9d1c0B,902o0C,9q000B,a2yo0C,b5uo0B,51hc0C,bmio0B,99c00C,9ew00B,88ao0C,25p80D,5reo0C,3lpg0B,779c0C,1sqk0D,6uao0C,38qs0B,6uao0C,25p80D,6hc00C,38qs0B,6uao0C,25p80D,6hc00C,38qs0B,8a5c0C,9d1c0B,9d9o0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9q000B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9q000B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9q000B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0E,83at00F,902o0E,9d1c0F,9d1c0E,9d1c0F,9q000E,9d1c0F,9d1c0E,9d1c0F,9d440E,9d1c0F,9d1c0E,9d1c0F,9d1c0E,9d1c0F,9d1c0E,9d1c0F,9q000E,9d1c0F,9d1c0E,9d1c0F,9d1c0E,9d1c0F,9d1c0E,9d1c0F,9d1c0E,9d1c0F,9d1c0E,9q000F,asw00E|2,-1,1,3600,2,9,-1,1,3600,2
    0|-5k0|||
    0|-8c0|-apo/0,-b40/0,-8c0/2s0,-8c0/0,-5k0/2s0|-10j6ao0A,6d2ldoB,dbvxqcC,8zzw0B,9q2s0C,8zzw0B,a31g0C,8zzw0B,9q2s0C,8zzw0B,9q2s0C,8zzw0B,9q2s0C,4xp80B,l1pus0D,7k580E,b5rw0D,77c40E,biqk0D,77c40C,b5uo0B,7kas0C,b5rw0B,7kas0C,b5rw0B,7kas0C,b5rw0B,7kas0C,biqk0B,77c40C,biqk0B,7kas0C,b5rw0B,7kas0C,b5rw0B,7kas0C,b5rw0B,7kas0C,b5rw0B,7kas0C,biqk0B,7kas0C,b5rw0B,7kas0C,b5rw0B,7kas0C,b5rw0B,7kas0C,b5rw0B,7kas0C,b5xg0B,77c40C,bvp80B,6udg0C,bvp80B,77c40C,biqk0B,77c40C,biqk0B,77c40C,biqk0B,77c40C,biqk0B,77c40C,bvp80B,77c40C,biqk0B,77c40C,biqk0B,77c40D,dqlbo0D|
    2s0|qe0|qe0/0,t60/2s0|-10j6ao0A,8vdki0B,49pc0A,cxfk00B,4h400A,9d1c0B,9d1c0A,9q000B,902o0A,eeio00B,64dc0A,clpc0B,6hc00A,c8qo0B,6hc00A,c8qo0B,6hc00A,c8qo0B,6uao0A,c8qo0B,6hc00A,c8qo0B,6hc00A,c8qo0B,6hc00A,c8qo0B,6hc00A,c8qo0B,6hc00A,c8qo0B,6uao0A,c8qo0B,6hc00A,c8qo0B,6hc00A,c8qo0B,6hc00A,c8qo0B,779c0A,b5uo0B,7k800A,bitc0B,7k800A,bitc0B,779c0A,bitc0B,779c0A,bitc0B,6hc00A,c8qo0B,7k800A,b5uo0B,6uao0A,c8qo0B,779c0A,bitc0B,7k800A,b5uo0B,7x6o0A,asw00B,7x6o0A,asw00B,7x6o0A,asw00B,7x6o0A,b5uo0B,7k800A,b5uo0B,7k800A,b5uo0B,7x6o0A,asw00B,7x6o0A,asw00B,7x6o0A,b5uo0B,7k800A,b5uo0B,7x6o0A,asw00B,7k800A,b5uo0B,8a5c0A,9d1c0B|9,1,1,7200,1,3,1,1,7200,1
    0|rs0|rs0/0,uk0/2s0|-10j6ao0A,8vdj40B,49pc0A,cxfk00B,4h400A,9d1c0B,9d1c0A,9q000B,902o0A,eeio00B,64dc0A,97zuo0B,6hc00A,c8qo0B,6hc00A,c8qo0B,6hc00A,nefmg0A|
    2s0|qe0|qe0/0,t60/2s0|-10j6ao0A,8vdki0B,49pc0A,cxfk00B,4h400A,9d1c0B,9d1c0A,9q000B,902o0A,eeio00B,64dc0A,clpc0B,6hc00A,c8qo0B,6hc00A,c8qo0B,6hc00A,c8qo0B,6uao0A,c8qo0B,6hc00A,c8qo0B,6hc00A,c8qo0B,6hc00A,c8qo0B,6hc00A,c8qo0B,6hc00A,c8qo0B,8a5c0A,asw00B,6hc00A,c8qo0B,6hc00A,c8qo0B,6hc00A,c8qo0B,779c0A,b5uo0B,7k800A,bitc0B,7k800A,bitc0B,779c0A,bitc0B,6hc00A,c8qo0B,6hc00A,c8qo0B,6hc00A,c8qo0B,6uao0A,c8qo0B,6hc00A,c8qo0B,6hc00A,c8qo0B,7x6o0A,asw00B,7x6o0A,asw00B,7x6o0A,asw00B,7x6o0A,b5uo0B,7k800A,b5uo0B,7k800A,b5uo0B,7x6o0A,asw00B,7x6o0A,asw00B,7x6o0A,b5uo0B,7k800A,b5uo0B,7x6o0A,asw00B,7k800A,b5uo0B,8a5c0A,9d1c0B|9,1,1,7200,1,3,1,1,7200,1
    2s0|rs0|rs0/0,uk0/2s0|-10j6ao0A,8qn5s0B,902o0A,b5uo0B,6hc00A,c8qo0B,6hc00A,bx2ao0B,4h400A,9d1c0B,9d1c0A,9q000B,902o0A,c9tk00B,9d1c0A,asw00B,6uao0A,bvs00B,6uao0A,bvs00B,779c0A,bvs00B,64dc0A,clpc0B,6hc00A,c8qo0B,6hc00A,c8qo0B,6hc00A,c8qo0B,6uao0A,c8qo0B,6hc00A,c8qo0B,6hc00A,c8qo0B,6hc00A,c8qo0B,6hc00A,c8qo0B,6hc00A,c8qo0B,7x6o0A,b5uo0B,7k800A,b5uo0B,6hc00A,c8qo0B,6hc00A,c8qo0B,6hc00A,bvs00B,7k800A,bitc0B,7k800A,bitc0B,779c0A,bitc0B,779c0A,bitc0B,7x6o0A,9q000B,902o0A,9q000B,902o0A,9q000B,902o0A,9q000B,902o0A,9q000B,9d1c0A,9q000B,902o0A,9q000B,902o0A,9q000B,902o0A,9q000B,902o0A,7x6o0B,asw00A,a2yo0B,902o0A,9q000B,902o0A,9q000B,902o0A,9q000B,902o0A,9q000B,9d1c0A,9d1c0B,902o0A,a2yo0B,9d1c0A|9,1,1,7200,1,3,1,1,7200,1
    0|ob0|ob0/0,r30/2s0|-10j6ao0A,8vdml0B,49pc0A,cxfk00B,4h400A,9d1c0B,9d1c0A,gheyo0B,6hc00A,4ir9c0B,6hc00A,40r400B,5eg00A,7p9hc0B,5reo0A,b5uo0B,7x6o0A,asw00B,7x6o0A,ehlmg0A|
    1e0|t60|rs0/0,t60/0,vy0/2s0,uk0/1e0|-10j6ao0A,16cviw0B,c8uu0C,6u7w0B,c8tg0C,6h980B,c8tg0C,6h980B,c8tg0C,6h980B,c8tg0D,777y0B,b5w20D,7k6m0B,biuq0D,7k6m0B,biuq0D,777y0B,biuq0D,6ham0B,c8s20D,6ham0B,c8s20D,6ham0B,c8s20D,6u9a0B,c8s20D,6ham0B,c8s20D,6ham0B,c8s20D,7x5a0B,asxe0D,7x5a0B,asxe0D,7x5a0B,asxe0D,7x5a0B,b5w20D,7k6m0B,7x820D,asum0B,b5w20D,7x5a0B,asxe0D,7x5a0B,asxe0D,7x5a0B,b5w20D,7k6m0B,b5w20D,7x5a0B,asxe0D,7k6m0B,b5w20D,8a3y0B,9d2q0D|9,1,1,7200,0,3,1,1,7200,0
    0|rs0|rs0/0,uk0/2s0|-10j6ao0A,8vdj40B,49pc0A,cxfk00B,4h400A,9d1c0B,9d1c0A,9q000B,902o0A,eeio00B,64dc0A,97zuo0B,6hc00A,c8qo0B,6hc00A,c8qo0B,6hc00A,c8qo0B,6uao0A,c8qo0B,6hc00A,mcmig0A|
    2s0|rs0|rs0/0,uk0/2s0|-10j6ao0A,8vdj40B,49pc0A,cxfk00B,4h400A,9d1c0B,9d1c0A,9q000B,902o0A,eeio00B,64dc0A,clpc0B,6hc00A,c8qo0B,6hc00A,c8qo0B,6hc00A,c8qo0B,6uao0A,c8qo0B,6hc00A,c8qo0B,6hc00A,c8qo0B,6hc00A,c8qo0B,6hc00A,c8qo0B,6hc00A,c8qo0B,6uao0A,c8qo0B,6hc00A,c8qo0B,6hc00A,c8qo0B,6hc00A,c8qo0B,779c0A,b5uo0B,7k800A,b5uo0B,7x6o0A,bitc0B,779c0A,bitc0B,779c0A,bitc0B,6hc00A,c8qo0B,6hc00A,c8qo0B,6uao0A,c8qo0B,6hc00A,c8qo0B,7k800A,b5uo0B,7x6o0A,asw00B,7x6o0A,asw00B,7x6o0A,asw00B,7x6o0A,b5uo0B,7k800A,7x6o0B,asw00A,b5uo0B,7x6o0A,asw00B,7x6o0A,asw00B,7x6o0A,b5uo0B,7k800A,b5uo0B,7x6o0A,asw00B,7k800A,b5uo0B,8a5c0A,9d1c0B|9,1,1,7200,1,3,1,1,7200,1
    0|m80|m80/0,p00/2s0|-10j6ao0A,8vdoo0B,49pc0A,cxfk00B,4h400A,9d1c0B,9d1c0A,gheyo0B,6hc00A,4ir9c0B,6hc00A,40r400B,5eg00A,7p9hc0B,5reo0A,b5uo0B,7x6o0A,asw00B,7x6o0A,ehlmg0A|
    2s0|2s0|0/0,2s0/0,5k0/2s0,2s0/2s0|-10j6ao0A,7r0g00B,rrx80C,7vc00B,a4yw0C,7x6o0B,asw00C,7x6o0B,2wh40A,5omo0D,b5uo0A,6uao0D,cyo00A,7ayo0D,bko00A,7rmo0D,a2yo0A,a2yo0D,8n400A,902o0D,9q000A,9d1c0D,9d1c0A,a2yo0D,8n400A,9q000D,902o0A,a2yo0D,90b00A,a2yo0D,8n400A,9q000D,902o0A,a2yo0D,8n400A,9d1c0D,9d1c0A,902o0D,a2yo0A,9d1c0D,9d1c0A,902o0D,9q000A,a2yo0D,8n400A,9d1c0D,9d1c0A,902o0D,9q000A,a2yo0D,b5uo0A,51hc0D,4deo0C,1a36k0B,7k800C,9q000B,9d1c0C,8l9c0B,a4tc0C,8l9c0B,clpc0C,79400B,fwu800C,902o0B,9q000C,9d1c0B,9d1c0C,9d1c0B,9q000C,902o0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9q000B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9q000B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9q000C,asw00B|2,-1,1,3600,2,9,-1,1,3600,2
    2s0|-go0|-k94/0,-jg0/0,-go0/2s0,-go0/0,-dw0/2s0|-10j6ao0A,h1r094B,ivmeuwC,7k580B,c8tg0C,6h980B,a31g0C,7x3w0B,asys0C,7x3w0B,b5xg0C,7k580B,ag040C,8a2k0B,b5xg0C,7k580B,b5xg0C,7x3w0B,asys0C,7x3w0B,asys0C,7x3w0B,b5xg0C,7k580B,b5xg0C,7k580B,b5xg0C,7x3w0B,asys0C,7x3w0D,asys0E,7x3w0D,asys0E,7x3w0D,b5xg0E,7k580D,b5xg0E,7k580D,b5xg0E,9cyk0D,9d440E,7x3w0D,asys0E,7x3w0D,b5xg0E,7k580D,9q2s0E,8zzw0D,b5xg0E,7x3w0D,asys0E,7x3w0D,asys0E,7x3w0D,asys0E,7x3w0D,b5xg0E,7k580D,b5xg0E,8n180D,a31g0E,7x3w0D,a31g0E,9px80D,9q2s0E,7x3w0D,b5xg0E,7k580D,b5xg0E,7k580D,b5xg0E,7k580D,b5xg0E,7x3w0D,asys0E,7x3w0D,asys0E,7x3w0D,b5xg0E,7k580D,b5xg0E,8n180D,a31g0E,7x3w0D,asys0E,8zzw0D,9q2s0E,ast80D,5eis0E,cyl80D,6hes0E,c8nw0D,6udg0E,bvp80D,6udg0E,vonw0D,4olg0E,e1h80D,4olg0E,e1h80D,4olg0E,c8nw0D,7x9g0E,ast80D,7x9g0E,ast80D,7x9g0E,ast80D,8a840E,afuk0D,7x9g0E|8,2,1,14400,2,3,2,1,10800,2
    2s0|2s0|fl/0,0/0,2s0/2s0,5k0/2s0,2s0/0,5k0/5k0|-10j6ao0A,5u6nkfB,2qx1nlC,5luo0B,8y800C,a4tc0B,7vc00C,auqo0B,7idc0C,b7pc0B,6sg00C,cyo00B,7ayo0C,bko00B,7rmo0C,a2yo0B,bvs00C,6uao0B,902o0C,9q000B,9d1c0C,9d1c0B,a2yo0C,8n400B,9q000C,902o0B,a2yo0C,902o0B,a2yo0C,8n400B,9q000C,902o0B,a2yo0C,8n400B,9d1c0C,9d1c0B,902o0C,a2yo0B,9d1c0C,9d1c0B,902o0C,9q000B,a2yo0C,8n400B,9d1c0C,9d1c0B,902o0C,9q000B,a2yo0C,b5uo0B,51po0C,5p8w0D,18rcc0E,7k800D,9q000E,9d1c0D,7efo0F,29k40C,922w0F,8l9c0E,fxlx80D,9cyk0E,9q5k0D,902o0E,9q000D,9d1c0E,9d1c0D,9d1c0E,9q000D,902o0E,9d1c0D,9d1c0E,9d1c0D,9d1c0E,9d1c0D,9d1c0E,9d1c0D,9q000E,9d1c0D,9d1c0E,9d1c0D,9d1c0E,9d1c0D,9d1c0E,9d1c0D,9d1c0E,9d1c0D,9d1c0E,9d1c0D,9q000E,9d1c0D,9d1c0E,9d1c0D,9d1c0E,9d1c0D,9d1c0E,9d1c0D,9d1c0E,9d1c0D,9d1c0E,9q000D,asw00E|2,-1,1,3600,2,9,-1,1,3600,2
    2s0|5k0|4e4/0,5k0/0,8c0/2s0,5k0/2s0,2s0/0|-10j6ao0A,8nbabkB,8bjasgC,2vmk0B,4hiw40C,16ik0D,scog0E,7lx40D,9o2k0E,9eys0B,4atzw0C,6djw0B,bplus0C,bq800B,71uw0C,9d1c0B,902o0C,91xc0B,9o5c0C,905g0B,9qgo0C,9akg0B,9iik0C,99980B,9dcg0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9q000B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9q000B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9q000C,asw00B|2,-1,1,3600,2,9,-1,1,3600,2
    0|-dw0|||
    2s0|0|-169/0,1lr/2s0,0/0,2s0/2s0|-10j6ao0A,8jto29B,6uao0C,9pytrD,8c000C,9o5c0D,9ruo0C,9b6o0D,9ew00C,9b6o0D,auqo0C,88ao0D,9ew00C,8y800D,a2yo0C,a2yo0D,7k800C,asw00D,8a5c0C,asw00D,8n400C,a2yo0D,8n400C,9q000D,902o0C,afxc0D,8n400C,a2yo0D,8n400C,9q000D,902o0C,a2yo0D,8n400C,a2yo0D,8n400C,9q000D,9d1c0C,a2yo0D,8n400C,9q000D,902o0C,a2yo0D,8n400C,a2yo0D,8n400C,9q000D,902o0C,a2yo0D,b5uo0C,51hc0D,3g8800C,8a5c0D,bvs00C,8n400D,a2yo0C,7x6o0D,asw00C,8n400D,9q000C,902o0D,9q000C,9d1c0D,9q000C,902o0D,8n400C,9q000D,902o0C,a2yo0D,8n400C,afxc0D,8n400C,9q000D,902o0C,a2yo0D,8n400C,a2yo0D,8n400C,9q000D,902o0C,902o0D,b5uo0C,7k800D,b5uo0C,7x6o0D,asw00C,7k800D,b5uo0C,7k800D,b5uo0C,7k800D,b5uo0C,7k800D,bitc0C,5reo0D,1xhuo0C,779c0D,bitc0C,779c0D,bitc0C,779c0D,bitc0C,779c0D,bitc0C,7k800D,b5uo0C,7k800D,b5uo0C,7k800D,bitc0C,779c0D,bitc0C,779c0D,bitc0C,7x3w0D,asw00C,7x6o0D,asw00C,7x6o0D,asw00C,7x6o0D,b5uo0C,7x6o0D,asw00C,7x6o0D,asw00C,7x6o0D,asw00C,7x6o0D,asw00C,7x6o0D,b5uo0C,7k800D,b5uo0C,7x6o0D,asw00C,7x6o0D,asw00C,7x6o0D,asw00C,7x6o0D,asw00C,7x6o0D,asw00C,8a5c0D,asw00C|2,-1,1,3600,2,9,-1,1,3600,2
    0|0|||
    0|-2s0|||
    0|-rs0|||
    0|-uk0|||
    0|-xc0|||
    0|-8c0|||
    0|-b40|||
    0|-go0|||
    0|-jg0|||
    0|-m80|||
    0|-p00|||
    0|2s0|||
    0|uk0|||
    0|xc0|||
    0|1040|||
    0|12w0|||
    0|5k0|||
    0|8c0|||
    0|b40|||
    0|dw0|||
    0|go0|||
    0|jg0|||
    0|m80|||
    0|p00|||
    2s0|2s0|a4/0,0/0,2s0/0,5k0/2s0|-10j6ao0A,irx1wB,nvgqy4C,k3ctg0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9q000C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9q000D,asw00C|2,-1,1,3600,2,9,-1,1,3600,2
    0|b40|8wc/0,8c0/0,b40/0,dw0/2s0,b40/2s0|-10j6ao0A,cp3b3oB,37bv8cC,qi27w0D,9et80C,9d440D,9et80C,9d440D,9et80C,9eys0D,9d6w0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0E,9d440B,9d1c0E,9q000B,9d1c0C,ipzw0E,9d440B,9d1c0E,9d1c0B,9d1c0E,9d1c0B,9d1c0E,9d1c0B,9q000E,asw00B,7x6o0E,asw00B,7x6o0E,asw00B,7x6o0E,b5uo0B,7k800E,b5uo0B,7k800E,b5uo0B,7x6o0E,asw00B,7x6o0E,asw00B,7x6o0E,b5uo0B,7k800E,b5uo0B,7k800E,b5uo0B,7k800E,b5uo0B,7x6o0E,asw00B,7x6o0E,asw00B,7x6o0E,b5uo0B,7k800C,1vbzw0B,qnc40C,au62c0C|
    2s0|0|0/0,2s0/2s0,5k0/5k0,2s0/0|-10j6ao0A,8jtmw0B,6uao0A,9q000B,8c000A,9o5c0B,9ruo0A,9b6o0B,9ew00A,9b6o0B,auqo0A,88ao0B,9ew00A,8y800B,a2yo0A,a2yo0B,7k800A,asw00B,8a5c0A,asw00B,8n400A,a2yo0B,8n400A,9q000B,902o0A,afxc0B,8n400A,a2yo0B,8n400A,9q000B,902o0A,a2yo0B,8n400A,a2yo0B,8n400A,9q000B,9d1c0A,a2yo0B,8n400A,9q000B,902o0A,a2yo0B,8n400A,a2yo0B,8n400A,9q000B,902o0A,a2yo0B,b5uo0A,51hc0B,mbmk0C,51hc0B,c8qo0C,6hc00B,c8qo0C,6uao0B,bvs00C,8n400B,a4tc0C,5clc0B,4bms0A,9q000B,902o0A,8a5c0B,1frw0C,64dc0B,4bms0A,6uao0B,bvs00A,7x6o0B,asw00A,8n400B,9q000A,902o0B,9q000A,9d1c0B,9q000A,902o0B,8n400A,9q000B,902o0A,a2yo0B,8n400A,afxc0B,8n400A,9q000B,902o0A,a2yo0B,8n400A,a2yo0B,8n400A,9q000B,902o0A,902o0B,b5uo0A,7k800B,b5uo0A,7x6o0B,asw00A,7k800B,b5uo0A,7k800B,b5uo0A,7k800B,b5uo0A,7k800B,bitc0A,5reo0B,cyfo0D,1kjf00A,779c0B,bitc0A,779c0B,bitc0A,779c0B,bitc0A,779c0B,bitc0A,7k800B,b5uo0A,7k800B,b5uo0A,7k800B,bitc0A,779c0B,bitc0A,779c0B,bitc0A,7x3w0B,asw00A,7x6o0B,asw00A,7x6o0B,asw00A,7x6o0B,b5uo0A,7x6o0B,asw00A,7x6o0B,asw00A,7x6o0B,asw00A,7x6o0B,asw00A,7x6o0B,b5uo0A,7k800B,b5uo0A,7x6o0B,asw00A,7x6o0B,asw00A,7x6o0B,asw00A,7x6o0B,asw00A,7x6o0B,asw00A,8a5c0B,asw00A|2,-1,1,3600,2,9,-1,1,3600,2
    2s0|2s0|2s0/0,5k0/2s0|-10j6ao0A,ljvbs0B,swz00A,7k800B,9q000A,9d1c0B,9d1c0A,b7pc0B,6qlc0A,jl1hc0B,9d1c0A,9d1c0B,9q000A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9q000A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9q000B,asw00A|2,-1,1,3600,2,9,-1,1,3600,2
    2s0|2s0|2s0/0,5k0/2s0,0/0|-10j6ao0A,8isag0B,7ves0A,a4yw0B,7x6o0A,asw00B,7x6o0A,b8qdc0B,1cm000A,7k800B,9q000A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,b5uo0B,7vc00A,2vs40C,4bk00A,2vmk0B,8n400A,a2yo0B,8n400A,9o5c0B,91xc0A,fe6000B,9d1c0A,9q000B,902o0A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9q000A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9q000A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9q000B,asw00A|2,-1,1,3600,2,9,-1,1,3600,2
    2s0|5k0|4u0/0,5k0/0,8c0/2s0|-10j6ao0A,ggwb60B,fj8m0C,6w5c0B,9d1c0C,9d1c0B,9q000C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,kp0dc0C,6h980B,9q000C,905g0B,9d6w0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9q000B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9q000B,9cvs0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9cyk0B,9d440C,9cyk0B,9q2s0C,ast80B,7xhs0C,asw00B|2,-1,1,3600,2,9,-1,1,3600,2
    2s0|2s0|2s0/0,5k0/2s0|-10j6ao0A,8isag0B,7ves0A,a4yw0B,7x6o0A,asw00B,7x6o0A,auqo0B,7vc00A,afxc0B,8n400A,aq1x00B,thcc0A,7k800B,9q000A,9d1c0B,9d1c0A,awd00B,9eys0A,7pxk0B,9rrw0A,9b9g0B,9d1c0A,9d1c0B,9d1c0A,9q000B,902o0A,2f4vs0B,6u7w0A,bw0c0B,6uao0A,clpc0B,64dc0A,clpc0B,64dc0A,br3bs0B,902o0A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9d6w0B,9q000A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9q000A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9q000B,asw00A|2,-1,1,3600,2,9,-1,1,3600,2
    2s0|2s0|2s0/0,5k0/2s0|-10j6ao0A,lkp400B,7x6o0A,asw00B,7x6o0A,k2zus0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9q000A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9q000A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9q000B,asw00A|2,-1,1,3600,2,9,-1,1,3600,2
    2s0|5k0|5bo/0,4u0/0,5k0/0,8c0/2s0,5k0/2s0,2s0/0,8c0/0,b40/2s0|-10j6ao0A,9gh9ccB,70f1toC,fj8m0D,6w5c0C,9d1c0D,9d1c0C,9q000D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,geqo0D,ha580E,oc8g0F,7k800E,9q000F,9d1c0E,7cl00G,j3pbw0H,9et80G,9d440H,9et80G,9d440H,9et80G,9eys0H,9d6w0G,9d1c0H,9d1c0G,9d1c0H,9d1c0G,9d1c0H,9d1c0G,9d1c0H,9d1c0G,9d1c0H,9d1c0G,9d1c0H,25p80D,7kdk0C,9d1c0D,9d1c0C,9cvs0D,9cyk0C,9d440D,9cyk0C,9d440D,9cyk0C,9d440D,9cyk0C,9q2s0D,ast80C,7xf00D,asw00C|2,-1,1,7200,0,9,-1,1,10800,0
    2s0|2s0|0/0,2s0/2s0,5k0/5k0,2s0/0,5k0/2s0|-10j6ao0A,8jtmw0B,6uao0A,9q000B,8c000A,9o5c0B,9ruo0A,9b6o0B,9ew00A,9b6o0B,auqo0A,88ao0B,9ew00A,8y800B,a2yo0A,a2yo0B,7k800A,asw00B,8a5c0A,asw00B,8n400A,a2yo0B,8n400A,9q000B,902o0A,afxc0B,8n400A,a2yo0B,8n400A,9q000B,902o0A,a2yo0B,8n400A,a2yo0B,8n400A,9q000B,9d1c0A,a2yo0B,8n400A,9q000B,902o0A,a2yo0B,8n400A,a2yo0B,8n400A,9q000B,902o0A,a2yo0B,b5uo0A,51hc0B,mbmk0C,51hc0B,c8qo0C,6hc00B,c8qo0C,6uao0B,bvs00C,8n400B,a4tc0C,5clc0B,4bms0A,9q000B,902o0A,8a5c0B,1frw0C,64dc0B,4bms0A,6uao0B,bvs00A,7x6o0B,asw00A,8n400B,9q000A,902o0B,9q000A,9d1c0B,9q000A,902o0B,8n400A,9q000B,902o0A,a2yo0B,8n400A,afxc0B,8n400A,9q000D,d0tp80E,9d1c0D,9d1c0E,9d1c0D,9d1c0E,9q000D,9d1c0E,9d1c0D,9d1c0E,9d1c0D,9d1c0E,9d1c0D,9d1c0E,9d1c0D,9d1c0E,9d1c0D,9d1c0E,9q000D,9d1c0E,9d1c0D,9d1c0E,9d1c0D,9d1c0E,9d1c0D,9d1c0E,9d1c0D,9d1c0E,9d1c0D,9q000E,asw00D|2,-1,1,3600,2,9,-1,1,3600,2
    2s0|5k0|4md/0,5k0/0,8c0/2s0|-10j6ao0A,b4pspnB,ax3tqdC,9gqo0B,k31s80C,9d1c0B,9d1c0C,9d1c0B,9d440C,9d1c0B,9d1c0C,9q000B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9q000B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9q000C,asw00B|2,-1,1,3600,2,9,-1,1,3600,2
    0|5k0|2s0/0,5k0/2s0,5k0/0,8c0/2s0,8c0/0,b40/2s0|-10j6ao0A,8isag0B,7ves0A,a4yw0B,7x6o0A,asw00B,7x6o0A,b8qdc0B,1cm000A,7k800B,9q000A,9d1c0B,9d1c0A,9d1c0B,el00C,z6o0D,9kd80C,82tg0E,i9avw0F,9et80E,9d440F,9et80E,9d440F,9et80E,9eys0F,9d6w0E,9d1c0F,9d1c0E,9d1c0F,9d1c0E,9d1c0F,9d1c0E,9d1c0F,9d1c0E,9d1c0D,9d440C,9d1c0D,9q000C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9q000D,asw00C,7x6o0D,asw00C,7x6o0D,asw00C,7x6o0D,b5uo0C,7k800D,b5uo0C,7k800D,b5uo0C,7x6o0D,asw00C,7x6o0D,asw00C,7x6o0D,b5uo0C,7k800D,b5uo0C,7k800D,b5uo0C,7k800D,b5uo0C,7x6o0D,asw00C,7x6o0D,asw00C,7x6o0D,b5uo0C,7k800E,1vbzw0C,bkth80C|
    2s0|5k0|5ng/0,5k0/0,8c0/0,5k0/2s0,2s0/0,b40/2s0,8c0/2s0|-10j6ao0A,cp590kB,37a03gC,5vd6k0D,kzv40E,7k800D,9q000E,1oyg0C,jipzs0F,9et80C,9d440F,9et80C,9d440F,9et80C,9eys0F,9d6w0C,9d1c0F,9d1c0C,9d1c0F,9d1c0C,9d1c0F,9d1c0C,9d1c0F,9d1c0C,9d1c0F,9d1c0C,9d1c0F,51ek0G,neqw0B,9d1c0G,9d1c0B,9d1c0G,9d1c0B,9d1c0G,9d1c0B,9d1c0G,9d1c0B,9q000G,asys0B,7x6o0G|2,-1,1,3600,2,9,-1,1,3600,2
    0|8c0|97c/0,8c0/0,b40/0,dw0/2s0,b40/2s0|-10j6ao0A,a696o0B,5q5zo0C,qi27w0D,9et80C,9d440D,9et80C,9d440D,9et80C,9eys0D,9d6w0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0E,9d440B,9d1c0E,9q000B,9d1c0C,ipzw0E,9d440B,9d1c0E,9d1c0B,9d1c0E,9d1c0B,9d1c0E,9d1c0B,9q000E,asw00B,7x6o0E,asw00B,7x6o0E,asw00B,7x6o0E,b5uo0B,7k800E,b5uo0B,7k800E,b5uo0B,7x6o0E,asw00B,7x6o0E,asw00B,7x6o0E,b5uo0B,7k800E,b5uo0B,7k800E,b5uo0B,7k800E,b5uo0B,7x6o0E,asw00B,7x6o0E,asw00B,7x6o0E,b5uo0B,7k800C,1vbzw0B,bkth80B|
    2s0|0|-1p9/0,0/0,2s0/2s0,5k0/5k0,2s0/0,5k0/2s0|-10j6ao0A,69etc0B,2bufw0C,6zxg0B,66800C,bq580B,71s40C,bq580B,71s40C,bq580B,73ms0C,bq580B,71s40C,bq580B,1b2g00C,8so00B,st1c0C,8n400B,9q000C,902o0B,a2yo0C,902o0B,a2yo0C,8n400B,st1c0C,8n400B,9d1c0C,9d1c0B,sg2o0C,9d1c0B,902o0C,9q000B,a2yo0C,8n400B,9d1c0C,9d1c0B,902o0C,9q000B,a2yo0C,b5uo0B,51hc0C,bmio0B,99c00C,9ew00B,88ao0C,25p80D,5reo0C,3lpg0B,779c0C,1sqk0D,6uao0C,38qs0B,6uao0C,25p80D,6hc00C,38qs0B,6uao0C,25p80D,6hc00C,38qs0B,8a5c0C,9d1c0B,9d9o0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9q000B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9q000B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9q000B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0E,57ljs0B,9d1c0C,9d1c0B,9q2s0C,9d1c0B,9d1c0C,9d1c0B,9q000C,902o0B,9cyk0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9q000B,9d1c0C,9d1c0B,9d440C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9q000B,9d1c0C,9d1c0B,9d1c0C,9d1c0E,9d1c0F,9d1c0E,9d1c0F,9d1c0E,9d1c0F,9d1c0E,9q000C,asw00B|2,-1,1,3600,2,9,-1,1,3600,2
    2s0|2s0|-ok/0,0/0,2s0/2s0,5k0/5k0,2s0/0,5k0/2s0|-10j6ao0A,irxc0B,90sik0C,8yas0B,9cyk0C,9eys0B,2d2vw0C,8sqs0B,ssyk0C,8n6s0B,9px80C,905g0B,a2yo0C,902o0B,a2vw0C,8n6s0B,40lh80C,5k2s0B,9cyk0C,1frw0D,7z1c0C,j1c80B,8a2k0E,13yt80F,685g0E,brzw0F,8n6s0E,a2vw0F,8n6s0E,a2vw0F,8n6s0E,a2vw0F,8n6s0E,1clx80F,7x9g0E,cswik0F,905g0E,9px80F,905g0E,8zzw0F,9d440E,9px80F,905g0E,9q5k0F,9d1c0E,9d1c0F,9d1c0E,9q000F,902o0E,9d1c0F,9d1c0E,9d1c0F,9d1c0E,9d1c0F,9d1c0E,9d1c0F,9q000E,9d1c0F,9d1c0E,9d1c0F,9d1c0E,9d1c0F,9d1c0E,9d1c0F,9d1c0E,9d1c0F,9d1c0E,9d1c0F,9q000E,9d1c0F,9d1c0E,9d1c0F,9d1c0E,9d1c0F,9d1c0E,9d1c0F,9d1c0E,9d1c0F,9d1c0E,9q000F,asw00E|2,-1,1,3600,2,9,-1,1,3600,2
    2s0|2s0|2s0/0,5k0/2s0|-10j6ao0A,8kjbw0B,64ak0A,9d440B,9et80A,88dg0B,aunw0A,7ig40B,b5rw0A,8n6s0B,9cyk0A,aau2s0B,18r9k0A,7k800B,9q000A,9b6o0B,8n400A,a4tc0B,8j940A,9f1k0B,afxc0A,89zs0B,afxc0A,7kdk0B,b5uo0A,979rs0B,6h980A,cls40B,64dc0A,clpc0B,64dc0A,cyo00B,64dc0A,clpc0B,64dc0A,c8qo0B,6hc00A,clpc0B,6hc00A,9b6o0B,9d1c0A,ahs00B,7m2o0A,b45k0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,asys0B,7x3w0A,a4w40B,8y580A,9q2s0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9q000A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9q000A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9q000B,asw00A|2,-1,1,3600,2,9,-1,1,3600,2
    0|8c0|53c/0,5k0/0,8c0/0,5k0/2s0,2s0/0,b40/2s0,8c0/2s0|-10j6ao0A,cp59koB,379zjcC,5r1mk0D,pbf40E,7k800D,9q000E,9d1c0D,4oac0C,j6dmk0F,9et80C,9d440F,9et80C,9d440F,9et80C,9eys0F,9d6w0C,9d1c0F,9d1c0C,9d1c0F,9d1c0C,9d1c0F,9d1c0C,9d1c0F,9d1c0C,9d1c0F,9d1c0C,sg2o0G,9d440B,9d1c0G,9d1c0B,9d1c0G,9d1c0B,9d1c0G,9d1c0B,9d1c0G,9d1c0B,9q000G,asw00B,7x6o0G,asw00B,7x6o0G,asw00B,7x6o0G,b5uo0B,7k800G,b5uo0B,7k800G,b5uo0B,7x6o0G,asw00B,7x6o0G,asw00B,7x6o0G,b5uo0B,7k800G,b5uo0B,7k800G,b5uo0B,7k800G,b5uo0B,7x6o0G,asw00B,7x6o0G,asw00B,7x6o0G,b5uo0B,7k800C,dg5ec0C|
    0|8c0|6yh/0,707/0,9s7/2s0,ck7/5k0,b40/2s0,8c0/0,dw0/5k0,5k0/0,8c0/2s0,b40/0|-10j6ao0A,8m0x1jB,ipzuaC,97hc0B,7yyk0D,5i840C,d9p80D,1jwk7E,2cvk0F,s8o00E,1qvw0G,8fpc0E,1jms0F,is040H,412as0F,qi27w0E,9et80F,9d440E,9et80F,9d440E,9et80F,9eys0E,9d6w0F,9d1c0E,9d1c0F,9d1c0E,9d1c0F,9d1c0E,9d1c0F,9d1c0E,9d1c0F,9d1c0E,9d1c0F,9d1c0E,9q000F,9d1c0I,9d440H,5reo0F,3ljw0E,9d1c0F,9d1c0E,9d1c0F,9d1c0E,9d1c0F,9d1c0E,9d1c0F,9q000E,asw00F,7x6o0E,asw00F,7x6o0E,asw00F,7x6o0E,b5uo0F,7k800E,b5uo0F,7k800E,b5uo0F,7x6o0E,asw00F,7x6o0E,asw00F,7x6o0E,b5uo0F,7k800E,b5uo0F,7k800E,b5uo0F,7k800E,b5uo0F,7x6o0E,asw00F,7x6o0E,asw00F,7x6o0E,b5uo0F,7k800J,1vbzw0F,bkth80F|
    2s0|5k0|4gy/0,78y/2s0,5k0/0,8c0/0,5k0/2s0,2s0/0,b40/2s0,8c0/2s0|-10j6ao0A,9jip32B,7x6o0A,a4tc0B,2mg00A,3myns0C,7fhlkyD,gz180E,p5v40F,7k800E,9q000F,9d1c0E,9d1c0F,k7s0D,j14ns0G,9et80D,9d440G,9et80D,9d440G,9et80D,9eys0G,9d6w0D,9d1c0G,9d1c0D,9d1c0G,9d1c0D,9d1c0G,9d1c0D,9d1c0G,9d1c0D,9d1c0H,9d440C,9d1c0H,9q000C,9d1c0H,9d1c0C,9d1c0H,9d1c0C,9d1c0H,9d1c0C,9d1c0H,9d1c0C,9d1c0H,9d1c0C,9q000H,9d1c0C,9d440H,asw00C,7x6o0H,asw00C,7x6o0H,b5uo0C,qaao0H,b5uo0C,7x6o0H|2,-1,1,3600,2,9,-1,1,3600,2
    2s0|2s0|2s0/0,5k0/2s0|-10j6ao0A,8kjbw0B,64ak0A,9d440B,9et80A,88dg0B,aunw0A,7ig40B,b5rw0A,8n6s0B,9cyk0A,aau2s0B,18r9k0A,7k800B,9q000A,9d1c0B,8l9c0A,a4tc0B,8j940A,9f1k0B,afxc0A,89zs0B,afxc0A,7kdk0B,b5uo0A,979rs0B,6h980A,cls40B,64dc0A,clpc0B,64dc0A,cyo00B,64dc0A,clpc0B,64dc0A,c8qo0B,6hc00A,clpc0B,6hc00A,clpc0B,64dc0A,c8qo0B,6hc00A,clpc0B,64dc0A,clpc0B,64dc0A,c8qo0B,6hc00A,clpc0B,6hc00A,c8qo0B,6hc00A,9q5k0B,902o0A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9q000A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9q000A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9q000B,asw00A|2,-1,1,3600,2,9,-1,1,3600,2
    0|b40|99w/0,8c0/0,b40/0,dw0/2s0,b40/2s0,8c0/2s0|-10j6ao0A,a696o0B,5q5zo0C,qi27w0D,9et80C,9d440D,9et80C,9d440D,9et80C,9eys0D,9d6w0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0E,9d440B,9d1c0E,9q000B,9d1c0F,9d440B,12w00C,89zs0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9q000D,asw00C,7x6o0D,asw00C,7x6o0D,asw00C,7x6o0D,b5uo0C,7k800D,b5uo0C,7k800D,b5uo0C,7x6o0D,asw00C,7x6o0D,asw00C,7x6o0D,b5uo0C,7k800D,b5uo0C,7k800D,b5uo0C,7k800D,b5uo0C,7x6o0D,asw00C,7x6o0D,asw00C,7x6o0E,b5xg0B,7k800C,dg5ec0C|
    0|b40|8j6/0,8c0/0,b40/0,dw0/2s0,b40/2s0|-10j6ao0A,a696o0B,5q5zo0C,qi27w0D,9et80C,9d440D,9et80C,9d440D,9et80C,9eys0D,9d6w0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0E,9d440B,9d1c0E,9d1c0B,9d1c0E,9q000B,9d1c0C,ipzw0E,9d440B,9d1c0E,9d1c0B,9d1c0E,9d1c0B,9d1c0E,9d1c0B,9q000E,asw00B,7x6o0E,asw00B,7x6o0E,asw00B,7x6o0E,b5uo0B,7k800E,b5uo0B,7k800E,b5uo0B,7x6o0E,asw00B,7x6o0E,asw00B,7x6o0E,b5uo0B,7k800E,b5uo0B,7k800E,b5uo0B,7k800E,b5uo0B,7x6o0E,asw00B,7x6o0E,asw00B,7x6o0E,b5uo0B,7k800C,1vbzw0B,13m040C,ah7ec0C|
    0|8c0|6ao/0,5k0/0,8c0/0,5k0/2s0,2s0/0,b40/2s0,8c0/2s0,b40/0|-10j6ao0A,cp58dcB,37a0qoC,5xiyk0D,iu340E,7k800D,9q000E,9d1c0D,iac0C,jajmk0F,9et80C,9d440F,9et80C,9d440F,9et80C,9eys0F,9d6w0C,9d1c0F,9d1c0C,9d1c0F,9d1c0C,9d1c0F,9d1c0C,9d1c0F,9d1c0C,9d1c0F,9d1c0C,eeio0B,wrpg0G,9d1c0B,9d1c0G,9d1c0B,9d1c0G,1sl00F,7kdk0C,9d1c0F,9d1c0C,9pug0F,at4c0C,7x9g0G,asw00B,7x6o0G,asw00B,7x6o0G,b5uo0B,7k800G,b5uo0B,7k800G,b5uo0B,7x6o0G,asw00B,7x6o0G,asw00B,7x6o0G,b5uo0B,7k800G,b5uo0B,7k800G,b5uo0B,7k800G,b5uo0B,7x6o0G,asw00B,7x6o0G,asw00B,7x6o0G,b5uo0B,7k800G,b5uo0B,7k800G,b5uo0B,7x6o0G,asw00B,7x3w0H,asqg0C,bkth80C|
    2s0|5k0|5k0/0,2s0/0,5k0/2s0,8c0/2s0|-10j6ao0A,mcsas0B,7k800C,9q000B,9d1c0C,9d1c0B,9d440A,hqq240D,9eys0A,9o2k0D,92040A,9o2k0D,90880A,9pug0D,90b00A,9d1c0D,9d1c0A,9d1c0D,9q000A,9d1c0D,9d1c0A,9d1c0D,9d1c0A,9d1c0D,9d1c0A,9d1c0D,9d1c0A,9d1c0D,9d1c0A,9d1c0D,9q000A,9cvs0D,9cyk0A,9d440D,9cyk0A,9d440D,9cyk0A,9d440D,9cyk0A,9d440D,9cyk0A,9q2s0D,ast80A,7xhs0D,asw00A|2,-1,1,3600,2,9,-1,1,3600,2
    2s0|5k0|4l0/0,2s0/0,5k0/2s0,5k0/0,8c0/0,b40/2s0,8c0/2s0|-10j6ao0A,9frcr0B,3re10C,7x6o0B,et6g0A,ygov0D,a1zgd0E,ktx80C,l94g0B,7k800C,9q000B,9d1c0C,8uac0E,j27mk0F,9et80E,9d440F,9et80E,9d440F,9et80E,9eys0F,9d6w0E,9d1c0F,9d1c0E,9d1c0F,9d1c0E,9d1c0F,9d1c0E,9d1c0F,9d1c0E,9d1c0G,9d440D,9d1c0G,9q000D,9d1c0G,9d1c0D,9d1c0G,9d1c0D,9d1c0G,9d1c0D,9d1c0G,9d1c0D,9d1c0G,9d1c0D,9q000G,asw00D,7x6o0G,asw00D,7x6o0G,asys0D,7x6o0G,b5uo0D,19dc00G,asw00D,7x6o0G|2,-1,1,3600,2,9,-1,1,3600,2
    2s0|2s0|3o8/0,2s0/0,5k0/2s0|-10j6ao0A,7b0ezsB,dt2gw8C,18pew0B,7k800C,m800B,g7ot40C,7rjw0B,autg0C,7x3w0B,ayis0C,7x3w0B,b5xg0C,7k580B,b42s0C,7lzw0B,b42s0C,7lzw0B,b42s0C,7x3w0B,ahus0C,7x3w0B,b5xg0C,7x3w0B,a4w40C,8jbw0B,9eys0C,9d6w0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9q000B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9q000C,asw00B|2,-1,1,3600,2,9,-1,1,3600,2
    0|b40|8yo/0,8c0/0,b40/0,dw0/2s0,b40/2s0,8c0/2s0,5k0/0|-10j6ao0A,a696o0B,5q5zo0C,qi27w0D,9et80C,9d440D,9et80C,9d440D,9et80C,9eys0D,9d6w0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0E,9d440B,9d1c0E,9q000B,9d1c0F,9d440G,5reo0B,3ljw0E,9d1c0B,9d1c0E,9d1c0B,9d1c0E,9d1c0B,9d1c0E,9d1c0B,9q000E,asw00B,7x6o0E,asw00B,7x6o0E,asw00B,7x6o0E,b5uo0B,7k800E,b5uo0B,7k800E,b5uo0B,7x6o0E,asw00B,7x6o0E,asw00B,7x6o0E,b5uo0B,7k800E,b5uo0B,7k800E,b5uo0B,7k800E,b5uo0B,7x6o0E,asw00B,7x6o0E,asw00B,7x6o0E,b5uo0B,7k800C,1vbzw0B,qnc40C,au62c0C|
    2s0|2s0|2s0/0,5k0/2s0|-10j6ao0A,8isag0B,7ves0A,a4yw0B,7x6o0A,asw00B,7x6o0A,t6000B,8a5c0A,a7a800B,1cm000A,7k800B,9q000A,9d1c0B,9d1c0A,9d1c0B,iio0A,ivmo0B,91xc0A,9b6o0B,9d1c0A,a2yo0B,8n400A,gfyyg0B,8zzw0A,9d9o0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9q000A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9q000A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9d1c0B,9d1c0A,9q000B,asw00A|2,-1,1,3600,2,9,-1,1,3600,2
    2s0|5k0|3w0/0,4fc/0,2s0/0,5k0/0,8c0/0,5k0/2s0,b40/2s0,8c0/2s0|-10j6ao0A,8ve1g0B,1g224oC,e75ncD,4kqk0C,acbs40E,gpp40F,pits0C,7k800F,9q000C,9d1c0F,65zo0E,j4vx80G,9et80E,9d440G,9et80E,9d440G,9et80E,9eys0G,9d6w0E,9d1c0G,9d1c0E,9d1c0G,9d1c0E,9d1c0G,9d1c0E,9d1c0G,9d1c0E,9d1c0H,9d440D,9d1c0H,9q000D,9d1c0H,9d1c0D,9d1c0H,9d1c0D,9d1c0H,9d1c0D,9d1c0H,9d1c0D,9d1c0H,9d1c0D,9q000H,asw00D,7x6o0H,asw00D,7x9g0F,asw00C,7x6o0F,b5uo0D,1s3eo0H,asw00D,7x6o0H|2,-1,1,3600,2,9,-1,1,3600,2
    0|8c0|884/0,8c0/0,b40/0,dw0/2s0,b40/2s0|-10j6ao0A,aftefwB,5glrw4C,qi27w0D,9et80C,9d440D,9et80C,9d440D,9et80C,9eys0D,9d6w0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0D,9d1c0C,9d1c0E,9d440B,9d1c0E,9d1c0B,9d1c0E,9q000B,9d1c0C,ipzw0E,9d440B,9d1c0E,9d1c0B,9d1c0E,9d1c0B,9d1c0E,9d1c0B,9q000E,asw00B,7x6o0E,asw00B,7x6o0E,asw00B,7x6o0E,b5uo0B,7k800E,b5uo0B,7k800E,b5uo0B,7x6o0E,asw00B,7x6o0E,asw00B,7x6o0E,b5uo0B,7k800E,b5uo0B,7k800E,b5uo0B,7k800E,b5uo0B,7x6o0E,asw00B,7x6o0E,asw00B,7x6o0E,b5uo0B,7k800C,1vbzw0B,239c40C,14oqk0B,8cvek0B|
    2s0|2s0|3w0/0,2s0/0,5k0/2s0,5k0/0,8c0/2s0|-10j6ao0A,84wc40B,dvyc0C,7ves0B,a4yw0C,7x6o0B,asw00C,7x6o0D,aunw0E,7x6o0D,1evbs0B,9fcwc0C,18cao0B,7k800C,9q000B,9d1c0C,9gnw0B,an980C,9kd80B,8fs40C,922w0B,ar1c0C,7x6o0B,a2yo0C,8n400B,9q000C,902o0B,4013w0C,64dc0B,9d1c0C,9d1c0B,clpc0C,6hc00B,9d1c0C,9d1c0B,c8qo0C,6hc00B,c8qo0C,6hc00B,c8qo0C,6hc00B,clpc0C,64dc0B,6j4tc0C,902o0B,9q000C,9d1c0B,9d1c0C,9d1c0B,9q000C,902o0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9q000B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d440C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9q000B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9d1c0C,9d1c0B,9q000C,asw00B|2,-1,1,3600,2,9,-1,1,3600,2
    0|go0|des/0,dw0/0,go0/0|-10j6ao0A,3ngyl8B,1ag64usC,led980C|
    0|dw0|dm0/0,dw0/0|-10j6ao0A,vb93q0B,146rbq0B|
    0|b40|anc/0,b40/0,dw0/2s0|-10j6ao0A,3nh1coB,13jnu7cC,8bx80B,dd0wc0C,7x3w0B,ehlp80B|
    0|xc0|uzk/0,uk0/0,rs0/0,p00/0,-xc0/0,xc0/0|-10j6ao0A,ir2cgB,ise0fkC,27sas0D,1hjus0B,ddxug0E,cgv6k0F,mmpmo0F|
    0|1040|-vsw/0,-vy0/0,-uk0/0,-rs0/2s0,12w0/2s0,1040/0|-10j6ao0A,5qnrswB,kcrmt4C,vp3la0D,9odo0C,902o0D,4zbk0E,4qog0F,9d1c0E,9q000F,902o0E,9q000F,902o0E,9q000F,902o0E,9q000F,902o0E,9q000F,902o0E,9q000F,9d1c0E,9q000F,902o0E,9q000F,902o0E,9q000F,87tro0F|
    2s0|zf0|y10/0,zf0/0,1270/2s0|-10j6ao0A,o080n0B,f1tq90C,5reo0B,clpc0C,6uao0B,c8qo0C,6hc00B,c8qo0C,6hc00B,c8qo0C,6hc00B,c8qo0C,6hc00B,c8qo0C,6hc00B,c8qo0C,6uao0B,c8qo0C,6hc00B,c8qo0C,6hc00B,c8qo0C,6hc00B,c8qo0C,6hc00B,c8qo0C,6hc00B,c8qo0C,6uao0B,c8qo0C,6hc00B,b5uo0C,8a5c0B,afxc0C,8a5c0B,afxc0C,8a5c0B,afxc0C,8n400B,a2yo0C,8n400B,a2yo0C,8n400B,a2yo0C,8n400B,afxc0C,8a5c0B,afxc0C,8a5c0B,afxc0C,8n400B,a2yo0C,8n400B,a2yo0C,8n400B,afxc0C,8a5c0B,afxc0C,8a5c0B,afxc0C,8n400B,a2yo0C,8n400B,a2yo0C,8n400B,a2yo0C,8n400B,a2yo0C,9q000B|8,-1,1,9900,1,3,1,1,9900,1
    0|uk0|rs0/0,p00/0,uk0/0|-10j6ao0A,m6dtk0B,1n05g0A,1071c40C,bhkno0C|
    0|uk0|v64/0,uk0/0,xc0/2s0|-10j6ao0A,6a065wB,wbu364C,51hc0B,4y8qs0C,9cyk0B,9d440C,9cyk0B,9q2s0C,8zzw0B,9q2s0C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,9d440C,9cyk0B,9q2s0C,64ak0B,e1ms0C,4ofw0B,mxilg0B|
    0|1040|0/0,-xc0/0,-uk0/0,1040/0|-10j6ao0A,jnm2o0B,lypqo0C,7yiqk0D,lx59c0D|
    0|1040|-vpk/0,-uk0/0,1040/0|-10j6ao0A,ist1kB,1lxe1igC,d1syo0C|
    0|xc0|x4w/0,xc0/0,1040/2s0|-10j6ao0A,893dj4B,17bs00wC,64dc0B,cyo00C,5reo0B,53a5c0C,64dc0B,asw00C,6uao0B,bvs00C,4oio0B,e1k00C,4oio0B,eeio0C,4bh80B,erk40C,3ylc0B,erhc0C,3ylc0B,f4g00C,3lmo0B,f4g00C,3lmo0B,f4g00C,3lmo0B,fheo0C,38o00B,hn6o0C,1fuo0B,8bsfs0B|
    0|xc0|w1g/0,xc0/0|-10j6ao0A,ir1akB,1yz8upgB|
    0|-go0|-glc/0,-dw0/0,-go0/0,-dw0/2s0|-10j6ao0A,g6f4lcB,spdryoC,3lsas0D,3jp80C,mwwdg0C|
    0|-p00|-ozo/0,-p00/0|-10j6ao0A,6niwzoB,1suilccB|
    0|uk0|tmc/0,uk0/0|-10j6ao0A,6nhedoB,1suikecB|
    0|rs0|qt0/0,rs0/0,p00/0,uk0/2s0|-10j6ao0A,ir6j0B,ld6pp0C,1dl9g0B,7s1k40D,txp80B,3frms0D,qdrpoB,7kgacD,3ljw0B,c8tg0D,6u7w0B,bvus0D,6u7w0B,16uo40D,3ljw0B,16aas0D,4ivxoB,cls2cD,6h980B,uz0nw0B|
    0|-rs0|-t60/0,-qe0/2s0,-rs0/0|-10j6ao0A,he5pe0B,13l00A,4jvb00B,1wd180A,votg0C,1aqv520C|
    0|12w0|-t4w/0,-tmo/0,-rs0/0,12w0/0|-10j6ao0A,isqgwB,153iz5sC,7yirhcD,lx59c0D|
    0|uk0|u6k/0,uk0/0,p00/0,rs0/0,xc0/0|-10j6ao0A,ir35gB,76a4ykC,29hhk0B,9cmd40D,27sas0C,29fk40B,cm2540E,f9l3w0B,jtzs40B|
    0|-qe0|-pu0/0,-qe0/0|-10j6ao0A,6nixu0B,1suilw0B|
    0|-uk0|-vm0/0,-uk0/0|-10j6ao0A,5qnrm0B,1trdwa0B|
    0|xc0|uws/0,vy0/0,p00/0,xc0/0|-10j6ao0A,az8rr8B,ba66ysC,1kwca0B,hfzda0D,u7p7q0D|
    0|-uk0|-vgs/0,-vhc/0,-uk0/0|-10j6ao0A,rjufgsB,63yiokC,11u8pqoC|
    2s0|uk0|v3s/0,v40/0,vy0/0,yq0/2s0,uk0/0,xc0/2s0|-10j6ao0A,ir288B,q3einsC,cfj8q0D,6hc00C,l6nk00E,239aq0F,9d1c0E,9d1c0F|9,1,1,7200,1,3,1,1,7200,1
    0|uk0|uto/0,uk0/0,xc0/2s0|-10j6ao0A,6a06icB,ye0ixoC,4dbw0B,ecqs0C,4f6k0B,99p700C,4oio0B,ksgag0B|
    0|p00|owk/0,p00/0|-10j6ao0A,ir8fgB,1yz8vwkB|
    0|-m80|-o38/0,-nm0/0,-m80/0|-10j6ao0A,islf8B,1esg26sC,k6sry0C|
    0|-rs0|-tl4/0,-t60/0,-qe0/1e0,-rs0/0|-10j6ao0A,rjudl4B,dlv68wC,5rbw0D,c8s20C,6ham0D,c8s20C,6ham0D,c8s20C,6u9a0D,c8s20C,6ham0D,c8s20C,6ham0D,c8s20C,6ham0D,c8s20C,6ham0D,c8s20C,6ham0D,c8s20C,6u9a0D,c8s20C,6ham0D,c8s20C,6ham0D,c8s20C,6ham0D,nx5w20D|
    0|-rs0|-rp4/0,-rs0/0|-10j6ao0A,6nizp4B,1suilewB|
    0|1040|y80/0,y9c/0,1040/0,12w0/2s0|-10j6ao0A,nuer40B,7znjyoC,k8amdcD,8fpc0C,bvs00D,4bh80C,eelg0D,4bh80C,7pmis0D,3lmo0C,af1p40C|
    2s0|-b40|-b40/0,-8c0/2s0|-10j6ao0A,62zc0B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,905g0B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,905g0B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,905g0B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,905g0B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,905g0B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,905g0B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,905g0B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,3lpg0B,gk7w0A,4olg0B,clmk0A,9d440B|3,-1,1,7200,0,9,-1,1,7200,0
    2s0|-go0|-go0/0,-dw0/2s0|-10j6ao0A,634w0B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,905g0B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,905g0B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,905g0B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,905g0B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,905g0B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,905g0B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,905g0B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,3lpg0B,gk7w0A,4olg0B,clmk0A,9d440B|3,-1,1,7200,0,9,-1,1,7200,0
    2s0|-dw0|-dw0/0,-b40/2s0|-10j6ao0A,63240B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,905g0B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,905g0B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,905g0B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,905g0B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,905g0B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,905g0B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,905g0B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,3lpg0B,gk7w0A,4olg0B,clmk0A,9d440B|3,-1,1,7200,0,9,-1,1,7200,0
    2s0|-jg0|-jg0/0,-go0/2s0|-10j6ao0A,637o0B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,905g0B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,905g0B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,905g0B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,905g0B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,905g0B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,905g0B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,905g0B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,3lpg0B,gk7w0A,4olg0B,clmk0A,9d440B|3,-1,1,7200,0,9,-1,1,7200,0
    2s0|-m80|-m80/0,-jg0/2s0|-10j6ao0A,63ag0B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,905g0B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,905g0B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,905g0B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,905g0B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,905g0B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,905g0B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,905g0B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,3lpg0B,gk7w0A,4olg0B,clmk0A,9d440B|3,-1,1,7200,0,9,-1,1,7200,0
    2s0|-p00|-p00/0,-m80/2s0|-10j6ao0A,63d80B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,905g0B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,905g0B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,905g0B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,905g0B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,905g0B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,905g0B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,905g0B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9cyk0A,9d440B,9px80A,9d440B,9cyk0A,9d440B,9cyk0A,3lpg0B,gk7w0A,4olg0B,clmk0A,9d440B|3,-1,1,7200,0,9,-1,1,7200,0
    """

  /// id|number of its zone|number of the names that it is written with; sorted by id.
  static let ids: StaticString = """
    ACT|0|0
    AET|1|1
    AGT|2|2
    ART|3|3
    AST|4|4
    Africa/Abidjan|5|5
    Africa/Accra|5|6
    Africa/Addis_Ababa|6|7
    Africa/Algiers|7|8
    Africa/Asmara|6|7
    Africa/Asmera|6|7
    Africa/Bamako|5|5
    Africa/Bangui|8|9
    Africa/Banjul|5|5
    Africa/Bissau|9|5
    Africa/Blantyre|10|10
    Africa/Brazzaville|8|9
    Africa/Bujumbura|10|10
    Africa/Cairo|3|3
    Africa/Casablanca|11|11
    Africa/Ceuta|12|8
    Africa/Conakry|5|5
    Africa/Dakar|5|5
    Africa/Dar_es_Salaam|6|7
    Africa/Djibouti|6|7
    Africa/Douala|8|9
    Africa/El_Aaiun|13|11
    Africa/Freetown|5|5
    Africa/Gaborone|10|10
    Africa/Harare|10|10
    Africa/Johannesburg|14|12
    Africa/Juba|15|10
    Africa/Kampala|6|7
    Africa/Khartoum|16|10
    Africa/Kigali|10|10
    Africa/Kinshasa|8|9
    Africa/Lagos|8|9
    Africa/Libreville|8|9
    Africa/Lome|5|5
    Africa/Luanda|8|9
    Africa/Lubumbashi|10|10
    Africa/Lusaka|10|10
    Africa/Malabo|8|9
    Africa/Maputo|10|10
    Africa/Maseru|14|12
    Africa/Mbabane|14|12
    Africa/Mogadishu|6|7
    Africa/Monrovia|17|5
    Africa/Nairobi|6|7
    Africa/Ndjamena|18|9
    Africa/Niamey|8|9
    Africa/Nouakchott|5|5
    Africa/Ouagadougou|5|5
    Africa/Porto-Novo|8|9
    Africa/Sao_Tome|19|5
    Africa/Timbuktu|5|5
    Africa/Tripoli|20|3
    Africa/Tunis|21|8
    Africa/Windhoek|22|13
    America/Adak|23|14
    America/Anchorage|4|4
    America/Anguilla|24|15
    America/Antigua|24|15
    America/Araguaina|25|16
    America/Argentina/Buenos_Aires|2|17
    America/Argentina/Catamarca|26|17
    America/Argentina/ComodRivadavia|26|17
    America/Argentina/Cordoba|27|17
    America/Argentina/Jujuy|28|17
    America/Argentina/La_Rioja|29|17
    America/Argentina/Mendoza|30|17
    America/Argentina/Rio_Gallegos|31|17
    America/Argentina/Salta|32|17
    America/Argentina/San_Juan|33|17
    America/Argentina/San_Luis|34|17
    America/Argentina/Tucuman|35|17
    America/Argentina/Ushuaia|36|17
    America/Aruba|24|15
    America/Asuncion|37|18
    America/Atikokan|38|19
    America/Atka|23|14
    America/Bahia|39|16
    America/Bahia_Banderas|40|20
    America/Barbados|41|15
    America/Belem|42|16
    America/Belize|43|20
    America/Blanc-Sablon|24|15
    America/Boa_Vista|44|21
    America/Bogota|45|22
    America/Boise|46|23
    America/Buenos_Aires|2|17
    America/Cambridge_Bay|47|23
    America/Campo_Grande|48|21
    America/Cancun|49|19
    America/Caracas|50|24
    America/Catamarca|26|17
    America/Cayenne|51|25
    America/Cayman|38|19
    America/Chicago|52|20
    America/Chihuahua|53|20
    America/Ciudad_Juarez|54|23
    America/Coral_Harbour|38|19
    America/Cordoba|27|17
    America/Costa_Rica|55|20
    America/Creston|56|23
    America/Cuiaba|57|21
    America/Curacao|24|15
    America/Danmarkshavn|58|5
    America/Dawson|59|23
    America/Dawson_Creek|60|23
    America/Denver|61|23
    America/Detroit|62|19
    America/Dominica|24|15
    America/Edmonton|63|23
    America/Eirunepe|64|26
    America/El_Salvador|65|20
    America/Ensenada|66|27
    America/Fort_Nelson|67|23
    America/Fort_Wayne|68|19
    America/Fortaleza|69|16
    America/Glace_Bay|70|15
    America/Godthab|71|28
    America/Goose_Bay|72|15
    America/Grand_Turk|73|19
    America/Grenada|24|15
    America/Guadeloupe|24|15
    America/Guatemala|74|20
    America/Guayaquil|75|29
    America/Guyana|76|30
    America/Halifax|77|15
    America/Havana|78|31
    America/Hermosillo|79|32
    America/Indiana/Indianapolis|68|19
    America/Indiana/Knox|80|20
    America/Indiana/Marengo|81|19
    America/Indiana/Petersburg|82|19
    America/Indiana/Tell_City|83|20
    America/Indiana/Vevay|84|19
    America/Indiana/Vincennes|85|19
    America/Indiana/Winamac|86|19
    America/Indianapolis|68|19
    America/Inuvik|87|23
    America/Iqaluit|88|19
    America/Jamaica|89|19
    America/Jujuy|28|17
    America/Juneau|90|4
    America/Kentucky/Louisville|91|19
    America/Kentucky/Monticello|92|19
    America/Knox_IN|80|20
    America/Kralendijk|24|15
    America/La_Paz|93|33
    America/Lima|94|34
    America/Los_Angeles|95|27
    America/Louisville|91|19
    America/Lower_Princes|24|15
    America/Maceio|96|16
    America/Managua|97|20
    America/Manaus|98|21
    America/Marigot|24|15
    America/Martinique|99|15
    America/Matamoros|100|20
    America/Mazatlan|101|32
    America/Mendoza|30|17
    America/Menominee|102|20
    America/Merida|103|20
    America/Metlakatla|104|4
    America/Mexico_City|105|20
    America/Miquelon|106|35
    America/Moncton|107|15
    America/Monterrey|108|20
    America/Montevideo|109|36
    America/Montreal|110|19
    America/Montserrat|24|15
    America/Nassau|110|19
    America/New_York|111|19
    America/Nipigon|110|19
    America/Nome|112|4
    America/Noronha|113|37
    America/North_Dakota/Beulah|114|20
    America/North_Dakota/Center|115|20
    America/North_Dakota/New_Salem|116|20
    America/Nuuk|71|28
    America/Ojinaga|117|20
    America/Panama|38|19
    America/Pangnirtung|88|19
    America/Paramaribo|118|38
    America/Phoenix|56|23
    America/Port-au-Prince|119|19
    America/Port_of_Spain|24|15
    America/Porto_Acre|120|26
    America/Porto_Velho|121|21
    America/Puerto_Rico|24|15
    America/Punta_Arenas|122|39
    America/Rainy_River|123|20
    America/Rankin_Inlet|124|20
    America/Recife|125|16
    America/Regina|126|20
    America/Resolute|127|20
    America/Rio_Branco|120|26
    America/Rosario|27|17
    America/Santa_Isabel|66|40
    America/Santarem|128|16
    America/Santiago|129|41
    America/Santo_Domingo|130|15
    America/Sao_Paulo|131|16
    America/Scoresbysund|132|42
    America/Shiprock|61|23
    America/Sitka|133|4
    America/St_Barthelemy|24|15
    America/St_Johns|134|43
    America/St_Kitts|24|15
    America/St_Lucia|24|15
    America/St_Thomas|24|15
    America/St_Vincent|24|15
    America/Swift_Current|135|20
    America/Tegucigalpa|136|20
    America/Thule|137|15
    America/Thunder_Bay|110|19
    America/Tijuana|66|27
    America/Toronto|110|19
    America/Tortola|24|15
    America/Vancouver|138|27
    America/Virgin|24|15
    America/Whitehorse|139|23
    America/Winnipeg|123|20
    America/Yakutat|140|4
    America/Yellowknife|63|23
    Antarctica/Casey|141|44
    Antarctica/Davis|142|45
    Antarctica/DumontDUrville|143|46
    Antarctica/Macquarie|144|1
    Antarctica/Mawson|145|47
    Antarctica/McMurdo|146|48
    Antarctica/Palmer|147|49
    Antarctica/Rothera|148|50
    Antarctica/South_Pole|146|48
    Antarctica/Syowa|149|51
    Antarctica/Troll|150|52
    Antarctica/Vostok|151|53
    Arctic/Longyearbyen|152|8
    Asia/Aden|149|54
    Asia/Almaty|153|55
    Asia/Amman|154|3
    Asia/Anadyr|155|56
    Asia/Aqtau|156|57
    Asia/Aqtobe|157|58
    Asia/Ashgabat|158|59
    Asia/Ashkhabad|158|59
    Asia/Atyrau|159|60
    Asia/Baghdad|160|54
    Asia/Bahrain|161|54
    Asia/Baku|162|61
    Asia/Bangkok|163|62
    Asia/Barnaul|164|63
    Asia/Beirut|165|3
    Asia/Bishkek|166|64
    Asia/Brunei|167|65
    Asia/Calcutta|168|66
    Asia/Chita|169|67
    Asia/Choibalsan|170|68
    Asia/Chongqing|171|69
    Asia/Chungking|171|69
    Asia/Colombo|172|66
    Asia/Dacca|173|70
    Asia/Damascus|174|3
    Asia/Dhaka|173|70
    Asia/Dili|175|71
    Asia/Dubai|176|72
    Asia/Dushanbe|177|73
    Asia/Famagusta|178|74
    Asia/Gaza|179|3
    Asia/Harbin|171|69
    Asia/Hebron|180|3
    Asia/Ho_Chi_Minh|181|62
    Asia/Hong_Kong|182|75
    Asia/Hovd|183|76
    Asia/Irkutsk|184|77
    Asia/Istanbul|185|78
    Asia/Jakarta|186|79
    Asia/Jayapura|187|80
    Asia/Jerusalem|188|81
    Asia/Kabul|189|82
    Asia/Kamchatka|190|83
    Asia/Karachi|191|84
    Asia/Kashgar|192|85
    Asia/Kathmandu|193|86
    Asia/Katmandu|193|86
    Asia/Khandyga|194|67
    Asia/Kolkata|168|66
    Asia/Krasnoyarsk|195|87
    Asia/Kuala_Lumpur|196|88
    Asia/Kuching|167|88
    Asia/Kuwait|149|54
    Asia/Macao|197|69
    Asia/Macau|197|69
    Asia/Magadan|198|89
    Asia/Makassar|199|90
    Asia/Manila|200|91
    Asia/Muscat|176|72
    Asia/Nicosia|201|3
    Asia/Novokuznetsk|202|87
    Asia/Novosibirsk|203|92
    Asia/Omsk|204|93
    Asia/Oral|205|94
    Asia/Phnom_Penh|163|62
    Asia/Pontianak|206|79
    Asia/Pyongyang|207|95
    Asia/Qatar|161|54
    Asia/Qostanay|208|96
    Asia/Qyzylorda|209|97
    Asia/Rangoon|210|98
    Asia/Riyadh|149|54
    Asia/Saigon|181|62
    Asia/Sakhalin|211|99
    Asia/Samarkand|212|100
    Asia/Seoul|213|95
    Asia/Shanghai|171|69
    Asia/Singapore|196|101
    Asia/Srednekolymsk|214|102
    Asia/Taipei|215|103
    Asia/Tashkent|216|100
    Asia/Tbilisi|217|104
    Asia/Tehran|218|105
    Asia/Tel_Aviv|188|81
    Asia/Thimbu|219|106
    Asia/Thimphu|219|106
    Asia/Tokyo|220|107
    Asia/Tomsk|221|108
    Asia/Ujung_Pandang|199|90
    Asia/Ulaanbaatar|170|109
    Asia/Ulan_Bator|170|109
    Asia/Urumqi|192|85
    Asia/Ust-Nera|222|110
    Asia/Vientiane|163|62
    Asia/Vladivostok|223|110
    Asia/Yakutsk|224|67
    Asia/Yangon|210|98
    Asia/Yekaterinburg|225|111
    Asia/Yerevan|226|112
    Atlantic/Azores|227|113
    Atlantic/Bermuda|228|15
    Atlantic/Canary|229|114
    Atlantic/Cape_Verde|230|115
    Atlantic/Faeroe|231|114
    Atlantic/Faroe|231|114
    Atlantic/Jan_Mayen|152|8
    Atlantic/Madeira|232|114
    Atlantic/Reykjavik|5|5
    Atlantic/South_Georgia|233|116
    Atlantic/St_Helena|5|5
    Atlantic/Stanley|234|117
    Australia/ACT|1|1
    Australia/Adelaide|235|0
    Australia/Brisbane|236|1
    Australia/Broken_Hill|237|0
    Australia/Canberra|1|1
    Australia/Currie|238|1
    Australia/Darwin|0|0
    Australia/Eucla|239|118
    Australia/Hobart|238|1
    Australia/LHI|240|119
    Australia/Lindeman|241|1
    Australia/Lord_Howe|240|119
    Australia/Melbourne|242|1
    Australia/NSW|1|1
    Australia/North|0|0
    Australia/Perth|243|120
    Australia/Queensland|236|1
    Australia/South|235|0
    Australia/Sydney|1|1
    Australia/Tasmania|238|1
    Australia/Victoria|242|1
    Australia/West|243|120
    Australia/Yancowinna|237|0
    BET|131|16
    BST|173|70
    Brazil/Acre|120|26
    Brazil/DeNoronha|113|37
    Brazil/East|131|16
    Brazil/West|98|21
    CAT|10|10
    CET|244|121
    CNT|134|43
    CST|52|20
    CST6CDT|52|20
    CTT|171|69
    Canada/Atlantic|77|15
    Canada/Central|123|20
    Canada/Eastern|110|19
    Canada/Mountain|63|23
    Canada/Newfoundland|134|43
    Canada/Pacific|138|27
    Canada/Saskatchewan|126|20
    Canada/Yukon|139|23
    Chile/Continental|129|41
    Chile/EasterIsland|245|122
    Cuba|78|31
    EAT|6|7
    ECT|246|8
    EET|247|74
    EST|248|123
    EST5EDT|111|19
    Egypt|3|3
    Eire|249|124
    Etc/GMT|250|5
    Etc/GMT+0|250|5
    Etc/GMT+1|251|125
    Etc/GMT+10|252|126
    Etc/GMT+11|253|127
    Etc/GMT+12|254|128
    Etc/GMT+2|233|129
    Etc/GMT+3|255|130
    Etc/GMT+4|256|131
    Etc/GMT+5|248|132
    Etc/GMT+6|257|133
    Etc/GMT+7|258|134
    Etc/GMT+8|259|135
    Etc/GMT+9|260|136
    Etc/GMT-0|250|5
    Etc/GMT-1|261|137
    Etc/GMT-10|143|138
    Etc/GMT-11|262|139
    Etc/GMT-12|263|140
    Etc/GMT-13|264|141
    Etc/GMT-14|265|142
    Etc/GMT-2|266|143
    Etc/GMT-3|267|144
    Etc/GMT-4|268|145
    Etc/GMT-5|269|146
    Etc/GMT-6|270|147
    Etc/GMT-7|271|148
    Etc/GMT-8|272|149
    Etc/GMT-9|273|150
    Etc/GMT0|250|5
    Etc/Greenwich|250|5
    Etc/UCT|250|151
    Etc/UTC|250|151
    Etc/Universal|250|151
    Etc/Zulu|250|151
    Europe/Amsterdam|244|8
    Europe/Andorra|274|8
    Europe/Astrakhan|275|152
    Europe/Athens|247|3
    Europe/Belfast|276|153
    Europe/Belgrade|277|8
    Europe/Berlin|152|8
    Europe/Bratislava|278|8
    Europe/Brussels|244|8
    Europe/Bucharest|279|3
    Europe/Budapest|280|8
    Europe/Busingen|281|8
    Europe/Chisinau|282|3
    Europe/Copenhagen|152|8
    Europe/Dublin|249|124
    Europe/Gibraltar|283|8
    Europe/Guernsey|276|153
    Europe/Helsinki|284|3
    Europe/Isle_of_Man|276|153
    Europe/Istanbul|185|78
    Europe/Jersey|276|153
    Europe/Kaliningrad|285|3
    Europe/Kiev|286|3
    Europe/Kirov|287|154
    Europe/Kyiv|286|3
    Europe/Lisbon|288|114
    Europe/Ljubljana|277|8
    Europe/London|276|153
    Europe/Luxembourg|244|8
    Europe/Madrid|289|8
    Europe/Malta|290|8
    Europe/Mariehamn|284|3
    Europe/Minsk|291|155
    Europe/Monaco|246|8
    Europe/Moscow|292|155
    Europe/Nicosia|201|3
    Europe/Oslo|152|8
    Europe/Paris|246|8
    Europe/Podgorica|277|8
    Europe/Prague|278|8
    Europe/Riga|293|3
    Europe/Rome|294|8
    Europe/Samara|295|156
    Europe/San_Marino|294|8
    Europe/Sarajevo|277|8
    Europe/Saratov|296|157
    Europe/Simferopol|297|155
    Europe/Skopje|277|8
    Europe/Sofia|298|3
    Europe/Stockholm|152|8
    Europe/Tallinn|299|3
    Europe/Tirane|300|8
    Europe/Tiraspol|282|3
    Europe/Ulyanovsk|301|158
    Europe/Uzhgorod|286|3
    Europe/Vaduz|281|8
    Europe/Vatican|294|8
    Europe/Vienna|302|8
    Europe/Vilnius|303|3
    Europe/Volgograd|304|159
    Europe/Warsaw|305|8
    Europe/Zagreb|277|8
    Europe/Zaporozhye|286|3
    Europe/Zurich|281|8
    GB|276|153
    GB-Eire|276|153
    GMT|250|5
    GMT0|250|5
    Greenwich|250|5
    HST|252|160
    Hongkong|182|75
    IET|68|19
    IST|168|66
    Iceland|5|5
    Indian/Antananarivo|6|7
    Indian/Chagos|306|161
    Indian/Christmas|163|162
    Indian/Cocos|210|163
    Indian/Comoro|6|7
    Indian/Kerguelen|307|164
    Indian/Mahe|176|165
    Indian/Maldives|307|166
    Indian/Mauritius|308|167
    Indian/Mayotte|6|7
    Indian/Reunion|176|168
    Iran|218|105
    Israel|188|81
    JST|220|107
    Jamaica|89|19
    Japan|220|107
    Kwajalein|309|169
    Libya|20|3
    MET|244|170
    MIT|310|171
    MST|258|172
    MST7MDT|61|23
    Mexico/BajaNorte|66|27
    Mexico/BajaSur|101|32
    Mexico/General|105|20
    NET|226|112
    NST|146|48
    NZ|146|48
    NZ-CHAT|311|173
    Navajo|61|23
    PLT|191|84
    PNT|56|23
    PRC|171|69
    PRT|24|15
    PST|95|27
    PST8PDT|95|27
    Pacific/Apia|310|171
    Pacific/Auckland|146|48
    Pacific/Bougainville|312|174
    Pacific/Chatham|311|173
    Pacific/Chuuk|143|175
    Pacific/Easter|245|122
    Pacific/Efate|313|176
    Pacific/Enderbury|314|177
    Pacific/Fakaofo|315|178
    Pacific/Fiji|316|179
    Pacific/Funafuti|317|180
    Pacific/Galapagos|318|181
    Pacific/Gambier|319|182
    Pacific/Guadalcanal|320|183
    Pacific/Guam|321|184
    Pacific/Honolulu|322|185
    Pacific/Johnston|322|14
    Pacific/Kanton|314|186
    Pacific/Kiritimati|323|187
    Pacific/Kosrae|324|188
    Pacific/Kwajalein|309|169
    Pacific/Majuro|317|169
    Pacific/Marquesas|325|189
    Pacific/Midway|326|190
    Pacific/Nauru|327|191
    Pacific/Niue|328|192
    Pacific/Norfolk|329|193
    Pacific/Noumea|330|194
    Pacific/Pago_Pago|326|190
    Pacific/Palau|331|195
    Pacific/Pitcairn|332|196
    Pacific/Pohnpei|320|197
    Pacific/Ponape|320|197
    Pacific/Port_Moresby|143|198
    Pacific/Rarotonga|333|199
    Pacific/Saipan|321|184
    Pacific/Samoa|326|190
    Pacific/Tahiti|334|200
    Pacific/Tarawa|317|201
    Pacific/Tongatapu|335|202
    Pacific/Truk|143|175
    Pacific/Wake|317|203
    Pacific/Wallis|317|204
    Pacific/Yap|143|175
    Poland|305|8
    Portugal|288|114
    ROK|213|95
    SST|320|183
    Singapore|196|101
    SystemV/AST4|256|15
    SystemV/AST4ADT|336|15
    SystemV/CST6|257|20
    SystemV/CST6CDT|337|20
    SystemV/EST5|248|19
    SystemV/EST5EDT|338|19
    SystemV/HST10|252|185
    SystemV/MST7|258|23
    SystemV/MST7MDT|339|23
    SystemV/PST8|259|205
    SystemV/PST8PDT|340|27
    SystemV/YST9|260|206
    SystemV/YST9YDT|341|4
    Turkey|185|78
    UCT|250|151
    US/Alaska|4|4
    US/Aleutian|23|14
    US/Arizona|56|23
    US/Central|52|20
    US/East-Indiana|68|19
    US/Eastern|111|19
    US/Hawaii|322|185
    US/Indiana-Starke|80|20
    US/Michigan|62|19
    US/Mountain|61|23
    US/Pacific|95|27
    US/Samoa|326|190
    UTC|250|151
    Universal|250|151
    VST|181|62
    W-SU|292|155
    WET|288|11
    Zulu|250|151
    """

  /// Standard, standard short, summer, summer short.
  static let names: StaticString = """
    Australian Central Standard Time|ACST|Australian Central Daylight Time|ACDT
    Australian Eastern Standard Time|AEST|Australian Eastern Daylight Time|AEDT
    Argentine Time|ART|Argentine Summer Time|ARST
    Eastern European Standard Time|EET|Eastern European Summer Time|EEST
    Alaska Standard Time|AKST|Alaska Daylight Time|AKDT
    Greenwich Mean Time|GMT|Greenwich Mean Time|GMT
    Greenwich Mean Time|GMT|Ghana Summer Time|GHST
    East Africa Time|EAT|Eastern African Summer Time|EAST
    Central European Standard Time|CET|Central European Summer Time|CEST
    West Africa Standard Time|WAT|West Africa Summer Time|WAST
    Central Africa Time|CAT|Central African Summer Time|CAST
    Western European Time|WET|Western European Summer Time|WEST
    South Africa Standard Time|SAST|South Africa Summer Time|SAST
    Central Africa Time|CAT|Western African Time|WAT
    Hawaii-Aleutian Standard Time|HAST|Hawaii-Aleutian Daylight Time|HADT
    Atlantic Standard Time|AST|Atlantic Daylight Time|ADT
    Brasilia Standard Time|BRT|Brasilia Summer Time|BRST
    Argentina Standard Time|ART|Argentina Summer Time|ARST
    Paraguay Standard Time|PYT|Paraguay Summer Time|PYST
    Eastern Standard Time|EST|Eastern Daylight Time|EDT
    Central Standard Time|CST|Central Daylight Time|CDT
    Amazon Standard Time|AMT|Amazon Summer Time|AMST
    Colombia Standard Time|COT|Colombia Summer Time|COST
    Mountain Standard Time|MST|Mountain Daylight Time|MDT
    Venezuela Time|VET|Venezuela Summer Time|VEST
    French Guiana Time|GFT|French Guiana Summer Time|GFST
    Acre Standard Time|ACT|Acre Summer Time|ACST
    Pacific Standard Time|PST|Pacific Daylight Time|PDT
    West Greenland Standard Time|WGT|West Greenland Summer Time|WGST
    Ecuador Time|ECT|Ecuador Summer Time|ECST
    Guyana Time|GYT|Guyana Summer Time|GYST
    Cuba Standard Time|CST|Cuba Daylight Time|CDT
    Mexican Pacific Standard Time|MST|Mexican Pacific Daylight Time|MDT
    Bolivia Time|BOT|Bolivia Summer Time|BOST
    Peru Standard Time|PET|Peru Summer Time|PEST
    St. Pierre & Miquelon Standard Time|PMST|St. Pierre & Miquelon Daylight Time|PMDT
    Uruguay Standard Time|UYT|Uruguay Summer Time|UYST
    Fernando de Noronha Standard Time|FNT|Fernando de Noronha Summer Time|FNST
    Suriname Time|SRT|Suriname Summer Time|SRST
    Punta Arenas Standard Time|GMT-03:00|Punta Arenas Standard Time|GMT-03:00
    Northwest Mexico Standard Time|PST|Northwest Mexico Daylight Time|PDT
    Chile Standard Time|CLT|Chile Summer Time|CLST
    East Greenland Standard Time|EGT|East Greenland Summer Time|EGST
    Newfoundland Standard Time|NST|Newfoundland Daylight Time|NDT
    Casey Time|AWST|Australian Western Daylight Time|AWDT
    Davis Time|DAVT|Davis Summer Time|DAVST
    Dumont-d’Urville Time|DDUT|Dumont-d'Urville Summer Time|DDUST
    Mawson Time|MAWT|Mawson Summer Time|MAWST
    New Zealand Standard Time|NZST|New Zealand Daylight Time|NZDT
    Chile Time|CLT|Chile Summer Time|CLST
    Rothera Time|ROTT|Rothera Summer Time|ROTST
    Syowa Time|SYOT|Syowa Summer Time|SYOST
    Greenwich Mean Time|GMT|Central European Summer Time|CEST
    Vostok Time|VOST|Vostok Summer Time|VOSST
    Arabian Standard Time|AST|Arabian Daylight Time|ADT
    East Kazakhstan Time|ALMT|Alma-Ata Summer Time|ALMST
    Anadyr Standard Time|ANAT|Anadyr Summer Time|ANAST
    West Kazakhstan Time|AQTT|Aqtau Summer Time|AQTST
    West Kazakhstan Time|AQTT|Aqtobe Summer Time|AQTST
    Turkmenistan Standard Time|TMT|Turkmenistan Summer Time|TMST
    West Kazakhstan Time|GMT+05:00|Atyrau Daylight Time|GMT+05:00
    Azerbaijan Standard Time|AZT|Azerbaijan Summer Time|AZST
    Indochina Time|ICT|Indochina Summer Time|ICST
    Barnaul Standard Time|GMT+07:00|Barnaul Daylight Time|GMT+07:00
    Kyrgyzstan Time|KGT|Kirgizstan Summer Time|KGST
    Brunei Darussalam Time|BNT|Brunei Summer Time|BNST
    India Standard Time|IST|India Daylight Time|IDT
    Yakutsk Standard Time|YAKT|Yakutsk Summer Time|YAKST
    Ulaanbaatar Standard Time|CHOT|Ulaanbaatar Summer Time|CHOST
    China Standard Time|CST|China Daylight Time|CDT
    Bangladesh Standard Time|BDT|Bangladesh Summer Time|BDST
    East Timor Time|TLT|Timor-Leste Summer Time|TLST
    Gulf Standard Time|GST|Gulf Daylight Time|GDT
    Tajikistan Time|TJT|Tajikistan Summer Time|TJST
    Eastern European Time|EET|Eastern European Summer Time|EEST
    Hong Kong Standard Time|HKT|Hong Kong Summer Time|HKST
    Hovd Standard Time|HOVT|Hovd Summer Time|HOVST
    Irkutsk Standard Time|IRKT|Irkutsk Summer Time|IRKST
    Turkey Time|TRT|Turkey Summer Time|TRST
    Western Indonesia Time|WIB|West Indonesia Summer Time|WIST
    Eastern Indonesia Time|WIT|East Indonesia Summer Time|EIST
    Israel Standard Time|IST|Israel Daylight Time|IDT
    Afghanistan Time|AFT|Afghanistan Summer Time|AFST
    Petropavlovsk-Kamchatski Standard Time|PETT|Petropavlovsk-Kamchatski Summer Time|PETST
    Pakistan Standard Time|PKT|Pakistan Summer Time|PKST
    Xinjiang Standard Time|XJT|Xinjiang Daylight Time|XJDT
    Nepal Time|NPT|Nepal Summer Time|NPST
    Krasnoyarsk Standard Time|KRAT|Krasnoyarsk Summer Time|KRAST
    Malaysia Time|MYT|Malaysia Summer Time|MYST
    Magadan Standard Time|MAGT|Magadan Summer Time|MAGST
    Central Indonesia Time|WITA|Central Indonesia Summer Time|CIST
    Philippine Standard Time|PST|Philippine Summer Time|PDT
    Novosibirsk Standard Time|NOVT|Novosibirsk Summer Time|NOVST
    Omsk Standard Time|OMST|Omsk Summer Time|OMSST
    West Kazakhstan Time|ORAT|Oral Summer Time|ORAST
    Korean Standard Time|KST|Korean Daylight Time|KDT
    East Kazakhstan Time|QOST|Kostanay Summer Time|QOSST
    West Kazakhstan Time|QYZT|Qyzylorda Summer Time|QYZST
    Myanmar Time|MMT|Myanmar Summer Time|MMST
    Sakhalin Standard Time|SAKT|Sakhalin Summer Time|SAKST
    Uzbekistan Standard Time|UZT|Uzbekistan Summer Time|UZST
    Singapore Standard Time|SGT|Singapore Summer Time|SGST
    Srednekolymsk Time|SRET|Srednekolymsk Daylight Time|SREDT
    Taipei Standard Time|CST|Taipei Daylight Time|CDT
    Georgia Standard Time|GET|Georgia Summer Time|GEST
    Iran Standard Time|IRST|Iran Daylight Time|IRDT
    Bhutan Time|BTT|Bhutan Summer Time|BTST
    Japan Standard Time|JST|Japan Daylight Time|JDT
    Tomsk Standard Time|GMT+07:00|Tomsk Daylight Time|GMT+07:00
    Ulaanbaatar Standard Time|ULAT|Ulaanbaatar Summer Time|ULAST
    Vladivostok Standard Time|VLAT|Vladivostok Summer Time|VLAST
    Yekaterinburg Standard Time|YEKT|Yekaterinburg Summer Time|YEKST
    Armenia Standard Time|AMT|Armenia Summer Time|AMST
    Azores Standard Time|AZOT|Azores Summer Time|AZOST
    Western European Standard Time|WET|Western European Summer Time|WEST
    Cape Verde Standard Time|CVT|Cape Verde Summer Time|CVST
    South Georgia Time|GST|South Georgia Daylight Time|GDT
    Falkland Islands Standard Time|FKT|Falkland Islands Summer Time|FKST
    Australian Central Western Standard Time|ACWST|Australian Central Western Daylight Time|ACWDT
    Lord Howe Standard Time|LHST|Lord Howe Daylight Time|LHDT
    Australian Western Standard Time|AWST|Australian Western Daylight Time|AWDT
    Central European Time|CET|Central European Summer Time|CEST
    Easter Island Standard Time|EAST|Easter Island Summer Time|EASST
    Eastern Standard Time|EST|Eastern Standard Time|EST
    Greenwich Mean Time|GMT|Irish Standard Time|IST
    GMT-01:00|GMT-01:00|GMT-01:00|GMT-01:00
    GMT-10:00|GMT-10:00|GMT-10:00|GMT-10:00
    GMT-11:00|GMT-11:00|GMT-11:00|GMT-11:00
    GMT-12:00|GMT-12:00|GMT-12:00|GMT-12:00
    GMT-02:00|GMT-02:00|GMT-02:00|GMT-02:00
    GMT-03:00|GMT-03:00|GMT-03:00|GMT-03:00
    GMT-04:00|GMT-04:00|GMT-04:00|GMT-04:00
    GMT-05:00|GMT-05:00|GMT-05:00|GMT-05:00
    GMT-06:00|GMT-06:00|GMT-06:00|GMT-06:00
    GMT-07:00|GMT-07:00|GMT-07:00|GMT-07:00
    GMT-08:00|GMT-08:00|GMT-08:00|GMT-08:00
    GMT-09:00|GMT-09:00|GMT-09:00|GMT-09:00
    GMT+01:00|GMT+01:00|GMT+01:00|GMT+01:00
    GMT+10:00|GMT+10:00|GMT+10:00|GMT+10:00
    GMT+11:00|GMT+11:00|GMT+11:00|GMT+11:00
    GMT+12:00|GMT+12:00|GMT+12:00|GMT+12:00
    GMT+13:00|GMT+13:00|GMT+13:00|GMT+13:00
    GMT+14:00|GMT+14:00|GMT+14:00|GMT+14:00
    GMT+02:00|GMT+02:00|GMT+02:00|GMT+02:00
    GMT+03:00|GMT+03:00|GMT+03:00|GMT+03:00
    GMT+04:00|GMT+04:00|GMT+04:00|GMT+04:00
    GMT+05:00|GMT+05:00|GMT+05:00|GMT+05:00
    GMT+06:00|GMT+06:00|GMT+06:00|GMT+06:00
    GMT+07:00|GMT+07:00|GMT+07:00|GMT+07:00
    GMT+08:00|GMT+08:00|GMT+08:00|GMT+08:00
    GMT+09:00|GMT+09:00|GMT+09:00|GMT+09:00
    Coordinated Universal Time|UTC|Coordinated Universal Time|UTC
    Astrakhan Standard Time|GMT+04:00|Astrakhan Standard Time|GMT+04:00
    Greenwich Mean Time|GMT|British Summer Time|BST
    Moscow Standard Time|MSK|Moscow Daylight Time|MSD
    Moscow Standard Time|MSK|Moscow Summer Time|MSD
    Samara Standard Time|SAMT|Samara Summer Time|SAMST
    Saratov Standard Time|GMT+04:00|Saratov Standard Time|GMT+04:00
    Ulyanovsk Standard Time|GMT+04:00|Ulyanovsk Standard Time|GMT+04:00
    Volgograd Standard Time|MSK|Volgograd Summer Time|MSD
    Hawaii Standard Time|HST|Hawaii Standard Time|HST
    Indian Ocean Time|IOT|Indian Ocean Territory Summer Time|IOST
    Christmas Island Time|CXT|Christmas Island Summer Time|CXST
    Cocos Islands Time|CCT|Cocos Islands Summer Time|CCST
    French Southern & Antarctic Time|TFT|French Southern & Antarctic Lands Summer Time|TFST
    Seychelles Time|SCT|Seychelles Summer Time|SCST
    Maldives Time|MVT|Maldives Summer Time|MVST
    Mauritius Standard Time|MUT|Mauritius Summer Time|MUST
    Réunion Time|RET|Reunion Summer Time|REST
    Marshall Islands Time|MHT|Marshall Islands Summer Time|MHST
    Middle Europe Time|MET|Middle Europe Summer Time|MEST
    Apia Standard Time|WSST|Apia Daylight Time|WSDT
    Mountain Standard Time|MST|Mountain Standard Time|MST
    Chatham Standard Time|CHAST|Chatham Daylight Time|CHADT
    Bougainville Standard Time|BST|Bougainville Daylight Time|BST
    Chuuk Time|CHUT|Chuuk Summer Time|CHUST
    Vanuatu Standard Time|VUT|Vanuatu Summer Time|VUST
    Phoenix Islands Time|PHOT|Phoenix Is. Summer Time|PHOST
    Tokelau Time|TKT|Tokelau Summer Time|TKST
    Fiji Standard Time|FJT|Fiji Summer Time|FJST
    Tuvalu Time|TVT|Tuvalu Summer Time|TVST
    Galapagos Time|GALT|Galapagos Summer Time|GALST
    Gambier Time|GAMT|Gambier Summer Time|GAMST
    Solomon Islands Time|SBT|Solomon Is. Summer Time|SBST
    Chamorro Standard Time|ChST|Chamorro Daylight Time|ChDT
    Hawaii-Aleutian Standard Time|HST|Hawaii-Aleutian Daylight Time|HDT
    Kanton Standard Time|GMT+13:00|Kanton Daylight Time|GMT+13:00
    Line Islands Time|LINT|Line Is. Summer Time|LINST
    Kosrae Time|KOST|Kosrae Summer Time|KOSST
    Marquesas Time|MART|Marquesas Summer Time|MARST
    Samoa Standard Time|SST|Samoa Daylight Time|SDT
    Nauru Time|NRT|Nauru Summer Time|NRST
    Niue Time|NUT|Niue Summer Time|NUST
    Norfolk Island Standard Time|NFT|Norfolk Island Daylight Time|NFST
    New Caledonia Standard Time|NCT|New Caledonia Summer Time|NCST
    Palau Time|PWT|Palau Summer Time|PWST
    Pitcairn Time|PST|Pitcairn Daylight Time|PDT
    Ponape Time|PONT|Pohnpei Summer Time|PONST
    Papua New Guinea Time|PGT|Papua New Guinea Summer Time|PGST
    Cook Islands Standard Time|CKT|Cook Islands Half Summer Time|CKHST
    Tahiti Time|TAHT|Tahiti Summer Time|TAHST
    Gilbert Islands Time|GILT|Gilbert Is. Summer Time|GILST
    Tonga Standard Time|TOT|Tonga Summer Time|TOST
    Wake Island Time|WAKT|Wake Summer Time|WAKST
    Wallis & Futuna Time|WFT|Wallis & Futuna Summer Time|WFST
    Pitcairn Time|PST|Pitcairn Time|PST
    Gambier Time|AKST|Gambier Time|AKST
    """

  /// id|number of its names, in the order in which a zone's name in a text is looked up.
  static let rows: StaticString = """
    America/Los_Angeles|27
    America/Denver|23
    America/Phoenix|23
    America/Chicago|20
    America/New_York|19
    America/Indianapolis|19
    Pacific/Honolulu|185
    America/Anchorage|4
    America/Halifax|15
    America/Sitka|4
    America/St_Johns|43
    Europe/Paris|8
    GMT|5
    Asia/Jerusalem|81
    Asia/Tokyo|107
    Europe/Bucharest|3
    Asia/Shanghai|69
    UTC|151
    ACT|0
    AET|1
    ART|3
    AST|4
    BET|16
    BST|70
    CAT|10
    CNT|43
    CST|20
    CTT|69
    EAT|7
    ECT|8
    JST|107
    MIT|171
    NET|112
    NST|48
    PLT|84
    PNT|23
    PRT|15
    PST|27
    SST|183
    CST6CDT|20
    EST5EDT|19
    Etc/GMT|5
    Etc/UTC|151
    MST7MDT|23
    PST8PDT|27
    Asia/Aden|54
    Asia/Baku|61
    Asia/Dili|71
    Asia/Gaza|3
    Asia/Hovd|76
    Asia/Omsk|93
    Asia/Oral|94
    Asia/Amman|3
    Asia/Aqtau|57
    Asia/Chita|67
    Asia/Dhaka|70
    Asia/Dubai|72
    Asia/Kabul|82
    Asia/Macau|69
    Asia/Qatar|54
    Asia/Seoul|95
    Africa/Juba|10
    Africa/Lome|5
    Asia/Almaty|55
    Asia/Anadyr|56
    Asia/Aqtobe|58
    Asia/Atyrau|60
    Asia/Beirut|3
    Asia/Brunei|65
    Asia/Harbin|69
    Asia/Hebron|3
    Asia/Kuwait|54
    Asia/Manila|91
    Asia/Muscat|72
    Asia/Riyadh|54
    Asia/Saigon|62
    Asia/Taipei|103
    Asia/Tehran|105
    Europe/Kiev|3
    Europe/Oslo|8
    Europe/Riga|3
    Europe/Rome|8
    Indian/Mahe|165
    Pacific/Yap|175
    Africa/Accra|6
    Africa/Cairo|3
    Africa/Ceuta|8
    Africa/Dakar|5
    Africa/Lagos|9
    Africa/Tunis|8
    America/Adak|14
    America/Lima|34
    America/Nome|4
    Asia/Baghdad|54
    Asia/Bahrain|54
    Asia/Bangkok|62
    Asia/Bishkek|64
    Asia/Colombo|66
    Asia/Irkutsk|77
    Asia/Jakarta|79
    Asia/Karachi|84
    Asia/Kuching|88
    Asia/Magadan|89
    Asia/Nicosia|3
    Asia/Rangoon|98
    Asia/Tbilisi|104
    Asia/Thimphu|106
    Asia/Yakutsk|67
    Asia/Yerevan|112
    Europe/Malta|8
    Europe/Minsk|155
    Europe/Sofia|3
    Europe/Vaduz|8
    Indian/Cocos|163
    Pacific/Apia|171
    Pacific/Fiji|179
    Pacific/Guam|184
    Pacific/Niue|192
    Pacific/Truk|175
    Pacific/Wake|203
    SystemV/AST4|15
    SystemV/CST6|20
    SystemV/EST5|19
    SystemV/MST7|23
    SystemV/PST8|205
    SystemV/YST9|206
    Africa/Asmera|7
    Africa/Bamako|5
    Africa/Bangui|9
    Africa/Banjul|5
    Africa/Bissau|5
    Africa/Douala|9
    Africa/Harare|10
    Africa/Kigali|10
    Africa/Luanda|9
    Africa/Lusaka|10
    Africa/Malabo|9
    Africa/Maputo|10
    Africa/Maseru|12
    Africa/Niamey|9
    America/Aruba|15
    America/Bahia|16
    America/Belem|16
    America/Boise|23
    America/Jujuy|17
    America/Thule|15
    Asia/Ashgabat|59
    Asia/Calcutta|66
    Asia/Damascus|3
    Asia/Dushanbe|73
    Asia/Jayapura|80
    Asia/Katmandu|86
    Asia/Khandyga|67
    Asia/Makassar|90
    Asia/Qostanay|96
    Asia/Sakhalin|99
    Asia/Tashkent|100
    Asia/Ust-Nera|110
    Europe/Athens|3
    Europe/Berlin|8
    Europe/Dublin|124
    Europe/Jersey|153
    Europe/Lisbon|114
    Europe/London|153
    Europe/Madrid|8
    Europe/Monaco|8
    Europe/Moscow|155
    Europe/Prague|8
    Europe/Samara|156
    Europe/Skopje|8
    Europe/Tirane|8
    Europe/Vienna|8
    Europe/Warsaw|8
    Europe/Zagreb|8
    Europe/Zurich|8
    Indian/Chagos|161
    Indian/Comoro|7
    Pacific/Efate|176
    Pacific/Nauru|191
    Pacific/Palau|195
    SystemV/HST10|185
    Africa/Abidjan|5
    Africa/Algiers|8
    Africa/Conakry|5
    Africa/Kampala|7
    Africa/Mbabane|12
    Africa/Nairobi|7
    Africa/Tripoli|3
    America/Belize|20
    America/Bogota|22
    America/Cancun|19
    America/Cayman|19
    America/Cuiaba|21
    America/Dawson|23
    America/Guyana|30
    America/Havana|31
    America/Inuvik|23
    America/Juneau|4
    America/La_Paz|33
    America/Maceio|16
    America/Manaus|21
    America/Merida|20
    America/Nassau|19
    America/Panama|19
    America/Recife|16
    America/Regina|20
    Asia/Chongqing|69
    Asia/Hong_Kong|75
    Asia/Kamchatka|83
    Asia/Pontianak|79
    Asia/Pyongyang|95
    Asia/Qyzylorda|97
    Asia/Samarkand|100
    Asia/Singapore|101
    Asia/Vientiane|62
    Europe/Andorra|8
    Europe/Belfast|153
    Europe/Tallinn|3
    Europe/Vatican|8
    Europe/Vilnius|3
    Indian/Mayotte|7
    Indian/Reunion|168
    Pacific/Easter|122
    Pacific/Kosrae|188
    Pacific/Majuro|169
    Pacific/Midway|190
    Pacific/Noumea|194
    Pacific/Ponape|197
    Pacific/Saipan|184
    Pacific/Tahiti|200
    Pacific/Tarawa|201
    Pacific/Wallis|204
    Africa/Blantyre|10
    Africa/Djibouti|7
    Africa/Freetown|5
    Africa/Gaborone|10
    Africa/Khartoum|10
    Africa/Kinshasa|9
    Africa/Monrovia|5
    Africa/Ndjamena|9
    Africa/Sao_Tome|5
    Africa/Timbuktu|5
    Africa/Windhoek|13
    America/Antigua|15
    America/Caracas|24
    America/Cayenne|25
    America/Cordoba|17
    America/Creston|23
    America/Curacao|15
    America/Detroit|19
    America/Godthab|28
    America/Grenada|15
    America/Iqaluit|19
    America/Jamaica|19
    America/Managua|20
    America/Marigot|15
    America/Mendoza|17
    America/Moncton|15
    America/Nipigon|19
    America/Noronha|37
    America/Ojinaga|20
    America/Tijuana|27
    America/Toronto|19
    America/Tortola|15
    America/Yakutat|4
    Asia/Choibalsan|68
    Asia/Phnom_Penh|62
    Atlantic/Azores|113
    Atlantic/Canary|114
    Atlantic/Faeroe|114
    Australia/Eucla|118
    Australia/Perth|120
    Europe/Belgrade|8
    Europe/Brussels|8
    Europe/Budapest|8
    Europe/Busingen|8
    Europe/Chisinau|3
    Europe/Guernsey|153
    Europe/Helsinki|3
    Europe/Sarajevo|8
    Europe/Uzhgorod|3
    Indian/Maldives|166
    Pacific/Chatham|173
    Pacific/Fakaofo|178
    Pacific/Gambier|182
    Pacific/Norfolk|193
    SystemV/AST4ADT|15
    SystemV/CST6CDT|20
    SystemV/EST5EDT|19
    SystemV/MST7MDT|23
    SystemV/PST8PDT|27
    SystemV/YST9YDT|4
    Africa/Bujumbura|10
    Africa/Mogadishu|7
    America/Anguilla|15
    America/Asuncion|18
    America/Barbados|15
    America/Dominica|15
    America/Edmonton|23
    America/Eirunepe|26
    America/Mazatlan|32
    America/Miquelon|35
    America/Montreal|19
    America/Resolute|20
    America/Santarem|16
    America/Santiago|41
    America/Shiprock|23
    America/St_Kitts|15
    America/St_Lucia|15
    America/Winnipeg|20
    Antarctica/Casey|44
    Antarctica/Davis|45
    Antarctica/Syowa|51
    Antarctica/Troll|52
    Asia/Krasnoyarsk|87
    Asia/Novosibirsk|92
    Asia/Ulaanbaatar|109
    Asia/Vladivostok|110
    Atlantic/Bermuda|15
    Atlantic/Madeira|114
    Atlantic/Stanley|117
    Australia/Currie|1
    Australia/Darwin|0
    Australia/Hobart|1
    Australia/Sydney|1
    Europe/Amsterdam|8
    Europe/Gibraltar|8
    Europe/Ljubljana|8
    Europe/Mariehamn|3
    Europe/Podgorica|8
    Europe/Stockholm|8
    Europe/Volgograd|159
    Indian/Christmas|162
    Indian/Kerguelen|164
    Indian/Mauritius|167
    Pacific/Auckland|48
    Pacific/Funafuti|180
    Pacific/Johnston|14
    Pacific/Pitcairn|196
    Africa/Libreville|9
    Africa/Lubumbashi|10
    Africa/Nouakchott|5
    Africa/Porto-Novo|9
    America/Araguaina|16
    America/Boa_Vista|21
    America/Catamarca|17
    America/Chihuahua|20
    America/Fortaleza|16
    America/Glace_Bay|15
    America/Goose_Bay|15
    America/Guatemala|20
    America/Guayaquil|29
    America/Matamoros|20
    America/Menominee|20
    America/Monterrey|20
    America/Sao_Paulo|16
    America/St_Thomas|15
    America/Vancouver|27
    Antarctica/Mawson|47
    Antarctica/Vostok|53
    Asia/Kuala_Lumpur|88
    Asia/Novokuznetsk|87
    Europe/Bratislava|8
    Europe/Copenhagen|8
    Europe/Luxembourg|8
    Europe/San_Marino|8
    Europe/Simferopol|155
    Europe/Zaporozhye|3
    Pacific/Enderbury|177
    Pacific/Galapagos|181
    Pacific/Kwajalein|169
    Pacific/Marquesas|189
    Pacific/Pago_Pago|190
    Pacific/Rarotonga|199
    Pacific/Tongatapu|202
    Africa/Addis_Ababa|7
    Africa/Brazzaville|9
    Africa/Ouagadougou|5
    America/Costa_Rica|20
    America/Grand_Turk|19
    America/Guadeloupe|15
    America/Hermosillo|32
    America/Kralendijk|15
    America/Louisville|19
    America/Martinique|15
    America/Metlakatla|4
    America/Montevideo|36
    America/Montserrat|15
    America/Paramaribo|38
    America/Rio_Branco|26
    America/St_Vincent|15
    America/Whitehorse|23
    Antarctica/McMurdo|48
    Antarctica/Rothera|50
    Asia/Yekaterinburg|111
    Atlantic/Jan_Mayen|8
    Atlantic/Reykjavik|5
    Atlantic/St_Helena|5
    Australia/Adelaide|0
    Australia/Brisbane|1
    Australia/Lindeman|1
    Europe/Isle_of_Man|153
    Europe/Kaliningrad|3
    Pacific/Kiritimati|187
    Africa/Johannesburg|12
    America/El_Salvador|20
    America/Fort_Nelson|23
    America/Mexico_City|20
    America/Pangnirtung|19
    America/Porto_Velho|21
    America/Puerto_Rico|15
    America/Rainy_River|20
    America/Tegucigalpa|20
    America/Thunder_Bay|19
    America/Yellowknife|23
    Arctic/Longyearbyen|8
    Atlantic/Cape_Verde|115
    Australia/Lord_Howe|119
    Australia/Melbourne|1
    Indian/Antananarivo|7
    Pacific/Guadalcanal|183
    Africa/Dar_es_Salaam|7
    America/Blanc-Sablon|15
    America/Buenos_Aires|17
    America/Campo_Grande|21
    America/Danmarkshavn|5
    America/Dawson_Creek|23
    America/Indiana/Knox|20
    America/Rankin_Inlet|20
    America/Santa_Isabel|40
    America/Scoresbysund|42
    Antarctica/Macquarie|1
    Pacific/Port_Moresby|198
    America/Cambridge_Bay|23
    America/Ciudad_Juarez|23
    America/Coral_Harbour|19
    America/Indiana/Vevay|19
    America/Lower_Princes|15
    America/Port_of_Spain|15
    America/Santo_Domingo|15
    America/St_Barthelemy|15
    America/Swift_Current|20
    Antarctica/South_Pole|48
    Australia/Broken_Hill|0
    America/Bahia_Banderas|20
    America/Port-au-Prince|19
    Atlantic/South_Georgia|116
    America/Argentina/Salta|17
    America/Indiana/Marengo|19
    America/Indiana/Winamac|19
    America/Argentina/Tucuman|17
    America/Argentina/Ushuaia|17
    America/Indiana/Tell_City|20
    America/Indiana/Vincennes|19
    Antarctica/DumontDUrville|46
    America/Argentina/La_Rioja|17
    America/Argentina/San_Juan|17
    America/Argentina/San_Luis|17
    America/Indiana/Petersburg|19
    America/Kentucky/Monticello|19
    America/North_Dakota/Beulah|20
    America/North_Dakota/Center|20
    America/Argentina/Rio_Gallegos|17
    America/North_Dakota/New_Salem|20
    Asia/Chungking|69
    Asia/Kashgar|85
    Chile/Continental|41
    CET|121
    Europe/Istanbul|78
    America/Argentina/Catamarca|17
    Canada/Yukon|23
    Canada/Atlantic|15
    Australia/Tasmania|1
    Libya|3
    America/Argentina/Cordoba|17
    IST|66
    US/Alaska|4
    Cuba|31
    Israel|81
    US/Arizona|23
    Brazil/East|16
    Asia/Macao|69
    Asia/Tomsk|108
    America/Argentina/Mendoza|17
    Mexico/BajaSur|32
    HST|160
    Australia/ACT|1
    GB-Eire|153
    Asia/Dacca|70
    Pacific/Samoa|190
    America/Fort_Wayne|19
    Europe/Saratov|157
    GB|153
    Mexico/General|20
    Asia/Istanbul|78
    NZ-CHAT|173
    America/Porto_Acre|26
    AGT|2
    US/Michigan|19
    Europe/Tiraspol|3
    Portugal|114
    America/Argentina/Jujuy|17
    Universal|151
    Asia/Tel_Aviv|81
    Pacific/Bougainville|174
    US/Central|20
    Australia/North|0
    VST|62
    Australia/Yancowinna|0
    Australia/Victoria|1
    Asia/Barnaul|63
    EST|123
    Canada/Pacific|27
    Pacific/Chuuk|175
    Etc/Universal|151
    Canada/Newfoundland|43
    America/Kentucky/Louisville|19
    Asia/Ho_Chi_Minh|62
    Africa/Asmara|7
    ROK|95
    Australia/Queensland|1
    Asia/Kolkata|66
    Australia/Canberra|1
    MET|170
    Kwajalein|169
    Asia/Ulan_Bator|109
    NZ|48
    Eire|124
    Atlantic/Faroe|114
    Mexico/BajaNorte|27
    Etc/UCT|151
    America/Atka|14
    America/Atikokan|19
    Australia/NSW|1
    US/Hawaii|185
    Zulu|151
    Africa/El_Aaiun|11
    Brazil/West|21
    Chile/EasterIsland|122
    America/Indiana/Indianapolis|19
    US/Mountain|23
    Poland|8
    Antarctica/Palmer|49
    Asia/Yangon|98
    Brazil/DeNoronha|37
    Asia/Ashkhabad|59
    Etc/Zulu|151
    America/Punta_Arenas|39
    US/Samoa|190
    PRC|69
    Iceland|5
    Pacific/Pohnpei|197
    Asia/Ujung_Pandang|90
    America/Knox_IN|20
    Europe/Kirov|154
    Pacific/Kanton|186
    Greenwich|5
    Australia/South|0
    Canada/Central|20
    IET|19
    US/Eastern|19
    Africa/Casablanca|11
    Canada/Eastern|19
    Singapore|101
    Brazil/Acre|26
    US/East-Indiana|19
    Asia/Kathmandu|86
    Australia/LHI|119
    Canada/Mountain|23
    Australia/West|120
    US/Indiana-Starke|20
    Asia/Urumqi|85
    US/Aleutian|14
    Iran|105
    Asia/Thimbu|106
    Navajo|23
    Turkey|78
    Jamaica|19
    WET|11
    Europe/Astrakhan|152
    Etc/Greenwich|5
    America/Ensenada|27
    America/Virgin|15
    MST|172
    Europe/Kyiv|3
    Hongkong|75
    UCT|151
    America/Argentina/ComodRivadavia|17
    Asia/Famagusta|74
    Japan|107
    America/Nuuk|28
    Europe/Ulyanovsk|158
    W-SU|155
    EET|74
    America/Rosario|17
    Canada/Saskatchewan|20
    Egypt|3
    Asia/Srednekolymsk|102
    America/Argentina/Buenos_Aires|17
    Europe/Nicosia|3
    US/Pacific|27
    """
}
