@echo off
rem Starts Backstep with a Java that is new enough; arguments and exit code are the program's.
setlocal
set "HOME_DIR=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" --version >nul 2>&1 || goto missing
for /f "tokens=2 delims=. " %%v in ('call "%JAVA%" --version') do (
  set "MAJOR=%%v"
  goto found
)
:found
if %MAJOR% LSS 25 goto missing
"%JAVA%" "@%HOME_DIR%\lib\jvm.options" --module-path "%HOME_DIR%\lib\javafx" --add-modules javafx.controls,javafx.swing -cp "%HOME_DIR%\lib\*" backstep.app.Main %*
exit /b %ERRORLEVEL%
:missing
echo Backstep needs Java 25 or newer, and neither JAVA_HOME nor the PATH has one. 1>&2
echo Get one from https://adoptium.net, or point JAVA_HOME at the one you have. 1>&2
exit /b 1
