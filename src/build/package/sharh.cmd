@echo off
rem Starts Sharh with the Java beside it, on Windows. Written from the documentation of cmd, and not yet tried.
setlocal
set "here=%~dp0"
"%here%runtime\bin\java.exe" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 %JAVA_OPTS% "-Dsharh.command=%~f0" -jar "%here%sharh.jar" %*
